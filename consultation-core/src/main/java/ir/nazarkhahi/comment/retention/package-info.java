/**
 * What is sealed is kept for a time and then destroyed: who sent a comment, its words exactly as they came, files as they
 * came and those that nobody may see. Leaves, numbers, receipts and everything public stay, so what was promised to
 * authors can be checked for good. It goes on by itself, in bites, and stops nowhere half done: how far it has come is
 * written with each bite.
 */
package ir.nazarkhahi.comment.retention;
