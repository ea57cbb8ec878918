package ir.nazarkhahi.comment.mark;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;

/**
 * Marked words of a provision, known to stand where it says.
 *
 * @param textVersion SHA-256 of the text they were marked in, in lower-case hex
 * @param exact the words
 * @param prefix what stands right before them, at most 200 code points; may be empty
 * @param suffix what stands right after them, at most 200 code points; may be empty
 * @param start in code points of the provision's text, from 0
 * @param end the code point after the last one, more than {@code start}
 */
public record Mark(String textVersion, String exact, String prefix, String suffix, int start, int end) {
    private static final int LONGEST_CONTEXT = 200;
    private static final String FIELD = "target";

    /**
     * @param text the provision's own text in that version, without label and heading
     * @throws InvalidInputException naming {@code target}: incomplete, of another version, outside the text, not what stands there, or blank
     */
    public static Mark in(String text, String textVersion, AskedMark asked) {
        if (asked.exact() == null || asked.exact().isEmpty() || asked.start() == null || asked.end() == null) {
            throw new InvalidInputException(FIELD, "mark_incomplete");
        }
        if (asked.textVersion() != null && !asked.textVersion().equals(textVersion)) {
            throw new InvalidInputException(FIELD, "mark_other_version");
        }
        Mark mark = new Mark(textVersion, asked.exact(), orEmpty(asked.prefix()), orEmpty(asked.suffix()), asked.start(), asked.end());
        mark.check(text);
        return mark;
    }

    private void check(String text) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end <= start || end > length) {
            throw new InvalidInputException(FIELD, "mark_outside");
        }
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        if (!text.substring(from, to).equals(exact) || !text.substring(0, from).endsWith(prefix) || !text.substring(to).startsWith(suffix)) {
            throw new InvalidInputException(FIELD, "mark_mismatch");
        }
        if (BidiSafety.isBlank(exact)) {
            throw new InvalidInputException(FIELD, "mark_blank");
        }
        if (isMalformed(prefix) || isMalformed(suffix)) {
            throw new InvalidInputException(FIELD, "mark_malformed");
        }
    }

    /** Too long, or with half a character at an end: that has no UTF-8 form, so that the leaf would be of something else. */
    private static boolean isMalformed(String context) {
        return context.codePointCount(0, context.length()) > LONGEST_CONTEXT
                || context.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String orEmpty(String context) {
        return context == null ? "" : context;
    }
}
