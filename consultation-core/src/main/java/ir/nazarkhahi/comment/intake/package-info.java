/**
 * The door for comments. What is accepted is on disk with its leaf before the author hears of it, in one transaction
 * that writes no row that another comment writes. Many comments share one commit.
 */
package ir.nazarkhahi.comment.intake;
