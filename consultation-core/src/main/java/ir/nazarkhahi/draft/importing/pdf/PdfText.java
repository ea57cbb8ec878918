package ir.nazarkhahi.draft.importing.pdf;

import java.text.Normalizer;

/**
 * Mends what drawing a text does to it: shapes of letters become letters, and the stretching between letters goes (it is
 * kept where it stands for a dash).
 */
final class PdfText {
    private static final char TATWEEL = 'ـ';

    private PdfText() {}

    static String mended(String drawn) {
        return unstretched(Normalizer.normalize(drawn.replace('\u00AD', '\u200C'), Normalizer.Form.NFKC));
    }

    private static String unstretched(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean between = text.charAt(i) == TATWEEL && isLetter(kept, kept.length() - 1) && isLetterAfter(text, i);
            if (!between) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isLetterAfter(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == TATWEEL) {
            next++;
        }
        return isLetter(text, next);
    }

    private static boolean isLetter(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) != TATWEEL;
    }
}
