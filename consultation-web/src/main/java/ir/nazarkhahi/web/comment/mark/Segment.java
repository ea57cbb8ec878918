package ir.nazarkhahi.web.comment.mark;

/**
 * A stretch of a text that the same comments are on.
 *
 * @param refs of those comments, parted by spaces; empty for none
 */
public record Segment(String text, String refs) {}
