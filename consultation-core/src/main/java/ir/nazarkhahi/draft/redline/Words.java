package ir.nazarkhahi.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, signs and blanks. A word holds its ZWNJ, soft hyphen and marks; nothing is dropped. */
final class Words {
    private enum Kind { WORD, BLANK, SIGN }

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next >= text.length() || parts(text.codePointAt(i), text.codePointAt(next))) {
                words.add(text.substring(start, next));
                start = next;
            }
            i = next;
        }
        return words;
    }

    static boolean isBlank(int cp) {
        return Character.isWhitespace(cp) || Character.isSpaceChar(cp);
    }

    private static boolean parts(int before, int after) {
        Kind kind = kind(before);
        return kind != kind(after) || kind == Kind.SIGN;
    }

    private static Kind kind(int cp) {
        if (isBlank(cp)) {
            return Kind.BLANK;
        }
        int type = Character.getType(cp);
        boolean word = Character.isLetterOrDigit(cp) || type == Character.FORMAT || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return word ? Kind.WORD : Kind.SIGN;
    }
}
