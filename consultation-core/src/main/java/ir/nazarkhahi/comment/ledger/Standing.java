package ir.nazarkhahi.comment.ledger;

/**
 * Where the comments of a consultation are.
 *
 * @param received all that were accepted, counted from the comments themselves
 * @param unnumbered accepted within the last moments and not yet given a number
 * @param withdrawn taken back by their authors, replaced or not
 * @param leaving taken back within the last moments and still counted where they were
 */
public record Standing(long received, long unnumbered, long published, long redacted, long rejected, long held, long withdrawn, long leaving) {}
