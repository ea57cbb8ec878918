/**
 * All that is public of a consultation in one file, for whoever wants to work with it, and the schema it keeps to. The
 * file is written while it is read: memory does not grow with the comments.
 */
package ir.nazarkhahi.api.dump;
