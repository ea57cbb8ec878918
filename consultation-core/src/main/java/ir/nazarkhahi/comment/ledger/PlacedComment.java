package ir.nazarkhahi.comment.ledger;

import ir.nazarkhahi.comment.CommentState;

/** @param provisionId 0 if it is on the whole; @param groupKey see {@link TextGroup} */
public record PlacedComment(long id, long number, long provisionId, CommentState state, String groupKey) {}
