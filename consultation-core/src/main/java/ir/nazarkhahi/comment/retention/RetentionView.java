package ir.nazarkhahi.comment.retention;

import java.time.Instant;

/**
 * What of one consultation is still sealed, and until when.
 *
 * @param endedAt promulgated, sent or withdrawn
 * @param months that hold for its office; 0 for good
 * @param dueAt when it is destroyed; null for never
 * @param sealed what would go if it were due now
 * @param destroyed what has gone so far
 * @param finishedAt when nothing was left; null before
 */
public record RetentionView(long id, String code, String title, Instant endedAt, long months, Instant dueAt, Sealed sealed, Sealed destroyed, Instant finishedAt) {

    /** NEVER, WAITING, UNDER_WAY or DESTROYED. */
    public String state(Instant now) {
        if (finishedAt != null) {
            return "DESTROYED";
        }
        if (dueAt == null) {
            return "NEVER";
        }
        return now.isBefore(dueAt) ? "WAITING" : "UNDER_WAY";
    }
}
