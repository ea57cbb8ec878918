package ir.nazarkhahi.tracking;

import java.time.Instant;

/**
 * What a tracking code leads to.
 *
 * @param kind the room that holds the target: {@code COMMENT}, later {@code TICKET}
 * @param identityId the sealed identity of the sender, null if none was given; then the code alone opens the item
 */
public record TrackedItem(long id, Channel channel, Instant receivedAt, String kind, long targetId, Long identityId) {}
