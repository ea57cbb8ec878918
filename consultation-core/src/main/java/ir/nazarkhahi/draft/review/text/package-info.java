/**
 * A text in hand: its provisions as a list in text order, each with its depth, from which the tree follows. Pure and
 * immutable. What a provision is called in here stays the same as long as it is in hand, whatever its address becomes.
 */
package ir.nazarkhahi.draft.review.text;
