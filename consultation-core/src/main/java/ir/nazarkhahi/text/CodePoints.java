package ir.nazarkhahi.text;

/** Lengths as people count them: limits are in code points, so that an emoji is not two. */
public final class CodePoints {

    private CodePoints() {}

    /** Null counts as empty. */
    public static int count(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    /** The text if it is no longer than {@code most} code points, otherwise its beginning with «…» as the last of them. */
    public static String shortened(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
