package ir.nazarkhahi.draft.importing.document;

import ir.nazarkhahi.draft.structure.PersianLetters;
import ir.nazarkhahi.text.Digits;
import java.util.Locale;

/** How automatic numbers are written out. A count beyond what a script can write stays a figure. */
public enum Figures {
    DECIMAL, PERSIAN_LETTER, ABJAD, LATIN_SMALL, LATIN_CAPITAL, ROMAN_SMALL, ROMAN_CAPITAL;

    private static final int LARGEST_ROMAN = 500;

    /** @param persian whether figures stand in Persian text */
    public String write(int count, boolean persian) {
        return switch (this) {
            case DECIMAL -> persian ? Digits.persian(String.valueOf(count)) : String.valueOf(count);
            case PERSIAN_LETTER -> count >= 1 && count <= PersianLetters.size() ? PersianLetters.at(count - 1) : String.valueOf(count);
            case ABJAD -> PersianLetters.abjad(count);
            case LATIN_SMALL -> latin(count);
            case LATIN_CAPITAL -> latin(count).toUpperCase(Locale.ROOT);
            case ROMAN_SMALL -> roman(count);
            case ROMAN_CAPITAL -> roman(count).toUpperCase(Locale.ROOT);
        };
    }

    /** Whether the text is one in which figures are Persian. */
    public static boolean isPersian(CharSequence text) {
        return text.chars().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
    }

    private static String latin(int count) {
        return count < 1 ? String.valueOf(count) : String.valueOf((char) ('a' + (count - 1) % 26)).repeat(Math.min(9, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        if (count < 1 || count > LARGEST_ROMAN) {
            return String.valueOf(count);
        }
        int[] values = {500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
