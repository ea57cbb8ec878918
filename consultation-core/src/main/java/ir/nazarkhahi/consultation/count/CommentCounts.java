package ir.nazarkhahi.consultation.count;

/**
 * Numbered comments of a consultation; what arrived within the last second may be missing.
 *
 * @param received all of them, held and rejected as well
 * @param published those that everybody may read, redacted ones among them
 */
public record CommentCounts(long received, long published) {
    public static final CommentCounts NONE = new CommentCounts(0, 0);
}
