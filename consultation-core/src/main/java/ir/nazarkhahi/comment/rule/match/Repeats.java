package ir.nazarkhahi.comment.rule.match;

/** How often a comment was sent within so many minutes up to its arrival, itself included. */
public interface Repeats {
    Repeats UNKNOWN = (kind, minutes) -> 1;

    /** What makes two sendings alike. */
    enum Kind { TEXT, ORIGIN }

    int within(Kind kind, int minutes);
}
