package ir.nazarkhahi.search;

/**
 * A piece of plain text, never mark-up: whoever shows it escapes it as any other text.
 *
 * @param hit whether it is one of the words that were looked for
 */
public record Span(String text, boolean hit) {}
