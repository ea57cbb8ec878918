/**
 * For who follows the comments: how far they are, and what changed since. A follower remembers two numbers a
 * consultation, the last comment's and the last change's, and never misses one: both are given without gaps in the order
 * in which they were committed. Who changes a numbered comment notes it here in the same transaction.
 */
package ir.nazarkhahi.comment.follow;
