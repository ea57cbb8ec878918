package ir.nazarkhahi.gate.bulk;

import java.time.Instant;

/**
 * A span of time without its end.
 *
 * @param from the first instant; null for no bound
 * @param before the first instant after it; null for no bound
 */
public record Span(Instant from, Instant before) {
    public static final Span ALL = new Span(null, null);
}
