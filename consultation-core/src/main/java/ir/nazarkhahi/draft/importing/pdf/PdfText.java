package ir.nazarkhahi.draft.importing.pdf;

import java.text.Normalizer;

/**
 * Mends what drawing a text does to it: shapes of letters become letters, the stretching between letters goes (it is
 * kept where it stands for a dash), and brackets that open where they should close are turned.
 */
final class PdfText {
    private static final char TATWEEL = 'ـ';
    private static final String OPEN = "([{«";
    private static final String CLOSE = ")]}»";

    private PdfText() {}

    static String mended(String drawn) {
        return bracketsTurned(unstretched(Normalizer.normalize(drawn.replace('\u00AD', '\u200C'), Normalizer.Form.NFKC)));
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

    /** Only in a line where every pair is the wrong way round: one that closes before it opens, and nothing else. */
    private static String bracketsTurned(String line) {
        int balance = 0;
        boolean closesFirst = false;
        boolean opensFirst = false;
        for (int i = 0; i < line.length(); i++) {
            int opens = OPEN.indexOf(line.charAt(i));
            int closes = CLOSE.indexOf(line.charAt(i));
            closesFirst |= closes >= 0 && balance <= 0;
            opensFirst |= opens >= 0 && balance >= 0;
            balance += opens >= 0 ? 1 : closes >= 0 ? -1 : 0;
        }
        return closesFirst && !opensFirst && balance == 0 ? turned(line) : line;
    }

    private static String turned(String line) {
        StringBuilder turned = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            int opens = OPEN.indexOf(line.charAt(i));
            int closes = CLOSE.indexOf(line.charAt(i));
            if (opens >= 0 || closes >= 0) {
                turned.setCharAt(i, opens >= 0 ? CLOSE.charAt(opens) : OPEN.charAt(closes));
            }
        }
        return turned.toString();
    }
}
