package ir.nazarkhahi.attachment.clean;

import ir.nazarkhahi.attachment.type.FileFormat;

/**
 * A copy that may be seen.
 *
 * @param format not always the one that came: a picture becomes JPEG or PNG
 * @param width in pixels; null for what is no picture, like {@code height}
 * @param text what can be read in it, bounded; null if nothing can
 */
public record Cleaned(FileFormat format, byte[] bytes, Integer width, Integer height, String text) {
    /** Characters of a file's text that are kept: of a report of two hundred pages. */
    static final int LONGEST_TEXT = 300_000;

    static Cleaned picture(FileFormat format, byte[] bytes, int width, int height) {
        return new Cleaned(format, bytes, width, height, null);
    }

    public static Cleaned document(FileFormat format, byte[] bytes, String text) {
        return new Cleaned(format, bytes, null, null, shortened(text));
    }

    private static String shortened(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int end = text.length() <= LONGEST_TEXT ? text.length() : Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }
}
