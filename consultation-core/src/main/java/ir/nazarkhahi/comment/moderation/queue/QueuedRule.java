package ir.nazarkhahi.comment.moderation.queue;

/** A rule that has found something in a queue, and how much. */
public record QueuedRule(long ruleId, String name, long comments) {}
