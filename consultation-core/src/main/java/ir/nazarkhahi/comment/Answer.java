package ir.nazarkhahi.comment;

import java.time.Instant;

/**
 * What the office answered to a comment.
 *
 * @param disposition ACCEPTED, PARTLY, REJECTED, OUT_OF_SCOPE, NOTED or NOT_CONSIDERED
 */
public record Answer(String disposition, String reason, String answer, Instant releasedAt) {}
