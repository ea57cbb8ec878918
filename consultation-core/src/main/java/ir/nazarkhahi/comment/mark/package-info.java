/**
 * The words of a provision that a comment is on, by the selectors of the W3C Web Annotation model. Positions are code points
 * of the provision's text in the version that was asked about, and quote and position agree with it. A mark stays with its
 * version: it is never looked for in another text, because words that look alike there may mean something else.
 */
package ir.nazarkhahi.comment.mark;
