/**
 * The commentary as a file: what it says ({@link ir.nazarkhahi.commentary.document.CommentaryDocument}) apart from the
 * formats that say it. A writer reads its source once, in order, and holds one comment at a time, so that 250,000 comments
 * need no more memory than ten. What goes in is the working copy: nothing here can reach an identity. Whatever citizens
 * typed is made safe by the writer for its own format: markup escaped, control characters dropped, formulas defused.
 */
package ir.nazarkhahi.commentary.document;
