/** Comments over HTTP: reading what is published, sending a new one, and what is needed to check its receipt. */
package ir.nazarkhahi.api.comment;
