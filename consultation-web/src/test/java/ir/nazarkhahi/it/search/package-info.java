/** Searching, from outside and from within. */
package ir.nazarkhahi.it.search;
