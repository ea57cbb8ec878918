/** Files of comments, from the sender to the reader: what is taken, what is shown, and what is never seen again. */
package ir.nazarkhahi.it.file;
