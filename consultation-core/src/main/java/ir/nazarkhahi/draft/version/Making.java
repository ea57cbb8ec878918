package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.access.Actor;
import java.time.Instant;

/**
 * Who makes a version of which draft, and when.
 *
 * @param sourceId of the kept file it comes from; null if it was edited here
 */
public record Making(long draftId, Long sourceId, Actor author, Instant at) {}
