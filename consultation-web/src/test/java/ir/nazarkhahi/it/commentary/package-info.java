/**
 * The road from a closed consultation to its outcome, over HTTP as one automation walks it, and inside the server as
 * several people do.
 */
package ir.nazarkhahi.it.commentary;
