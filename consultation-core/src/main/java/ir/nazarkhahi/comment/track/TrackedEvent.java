package ir.nazarkhahi.comment.track;

import java.time.Instant;

/**
 * Something that happened to what was sent.
 *
 * @param what RECEIVED, PUBLISHED, HELD, REJECTED, REDACTED, WITHDRAWN, REPLACES, ANSWERED
 * @param note the published reason, null if there is none
 * @param addendum whether it came after the hand-over to the office that answers
 */
public record TrackedEvent(Instant at, String what, String note, boolean addendum) {}
