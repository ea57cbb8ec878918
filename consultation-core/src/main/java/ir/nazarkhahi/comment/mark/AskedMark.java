package ir.nazarkhahi.comment.mark;

/**
 * A mark as sent, unchecked; every part may be null.
 *
 * @param textVersion the text it was made on, SHA-256 in hex; null for the one that is asked about
 * @param exact the words themselves
 * @param prefix what stands right before them
 * @param suffix what stands right after them
 * @param start where they begin, in code points of the provision's text
 * @param end where they have ended: the position after the last one
 */
public record AskedMark(String textVersion, String exact, String prefix, String suffix, Integer start, Integer end) {}
