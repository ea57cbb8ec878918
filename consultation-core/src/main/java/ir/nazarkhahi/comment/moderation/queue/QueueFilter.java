package ir.nazarkhahi.comment.moderation.queue;

/**
 * Which comments of the queue are wanted.
 *
 * @param list HELD wait for a decision; FLAGGED are published and wait for a look
 * @param ruleId those of one rule; null for all
 */
public record QueueFilter(Kind list, Long ruleId) {
    public static final QueueFilter HELD = new QueueFilter(Kind.HELD, null);

    public enum Kind { HELD, FLAGGED }
}
