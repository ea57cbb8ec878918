/**
 * Comments on consultations that have a public place, across these and by the row: for who harvests them by date. A page of one
 * consultation is {@link ir.nazarkhahi.comment.CommentQueries}'s, which is quick however many there are; here a question without a
 * consultation passes by every comment.
 */
package ir.nazarkhahi.comment.catalogue;
