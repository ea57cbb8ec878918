/**
 * What an author may still do until the window closes: take a comment back, or put another in its place. Nothing is
 * deleted that was promised: the original stays sealed, its leaf stays, a new leaf says what became of it. But the words
 * leave every table in which they can be read.
 */
package ir.nazarkhahi.comment.correction;
