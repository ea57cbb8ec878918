package ir.nazarkhahi.comment.moderation;

/**
 * A moderator has decided; told within the transaction that writes it.
 *
 * @param addendum whether it was handed over before
 */
public record CommentModerated(long consultationId, String ref, boolean addendum) {}
