package ir.nazarkhahi.consultation.timeline;

import java.time.Instant;

/**
 * @param reason as given to the public; empty where none is asked for
 * @param closesAt when the window closes as of this event; null if it says nothing about that
 */
public record TimelineEvent(EventKind kind, Instant at, String reason, Instant closesAt) {}
