/**
 * The review of an imported text before anybody is asked about it: the source beside the tree, and every change a step
 * that is kept at once and can be taken back, also by a colleague and also tomorrow. {@code text} is the text in hand,
 * {@code change} what can be done to it, {@code difference} what that took away or added. Until it becomes a version, nobody
 * else reads it.
 */
package ir.nazarkhahi.draft.review;
