package ir.nazarkhahi.api.comment.target;

/**
 * A {@code TextQuoteSelector} with exact, prefix and suffix, or a {@code TextPositionSelector} with start and end; the others are missing.
 *
 * @param start in code points of the provision's text, from 0
 * @param end the code point after the last one
 */
public record SelectorJson(String type, String exact, String prefix, String suffix, Integer start, Integer end) {
    static final String QUOTE = "TextQuoteSelector";
    static final String POSITION = "TextPositionSelector";
}
