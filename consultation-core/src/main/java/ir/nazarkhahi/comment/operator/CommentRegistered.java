package ir.nazarkhahi.comment.operator;

/** Staff registered a comment after the window; told within the transaction that writes it. */
public record CommentRegistered(long consultationId) {}
