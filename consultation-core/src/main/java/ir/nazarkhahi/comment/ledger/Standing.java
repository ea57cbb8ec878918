package ir.nazarkhahi.comment.ledger;

/**
 * Where the comments of a consultation are.
 *
 * @param received all that were accepted, counted from the comments themselves
 * @param unnumbered accepted within the last moments and not yet given a number
 */
public record Standing(long received, long unnumbered, long published, long redacted, long rejected, long held) {}
