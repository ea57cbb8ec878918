/** Comments over HTTP, from the door to the public list. */
package ir.nazarkhahi.it.comment;
