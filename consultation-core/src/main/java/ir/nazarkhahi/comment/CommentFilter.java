package ir.nazarkhahi.comment;

/**
 * Which published comments of a consultation are wanted.
 *
 * @param provisionId the provision's lineage; null for all; {@link #ON_THE_WHOLE} for those on no single provision
 * @param stance null for all
 */
public record CommentFilter(long consultationId, Long provisionId, Stance stance) {
    public static final long ON_THE_WHOLE = 0;

    public static CommentFilter all(long consultationId) {
        return new CommentFilter(consultationId, null, null);
    }
}
