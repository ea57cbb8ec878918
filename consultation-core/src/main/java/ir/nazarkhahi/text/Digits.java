package ir.nazarkhahi.text;

import java.text.NumberFormat;
import java.util.Locale;

/** Digits of any script, turned into those that the reader's language uses. All else in a text stays as it is. */
public final class Digits {
    private static final char PERSIAN_ZERO = '۰';
    private static final char PERSIAN_THOUSANDS = '٬';

    private Digits() {}

    /** Every decimal digit as ۰–۹; null stays null. */
    public static String persian(String text) {
        return withZero(text, PERSIAN_ZERO);
    }

    /** Every decimal digit as 0–9; null stays null. */
    public static String latin(String text) {
        return withZero(text, '0');
    }

    /** A count, with its thousands set apart: «۱۲٬۳۴۵» or "12,345". For years and codes use {@link #in(Locale, String)}. */
    public static String in(Locale locale, long number) {
        String grouped = NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
        return isPersian(locale) ? persian(grouped).replace(',', PERSIAN_THOUSANDS) : grouped;
    }

    /** The text with the digits that belong to the language. */
    public static String in(Locale locale, String text) {
        return isPersian(locale) ? persian(text) : latin(text);
    }

    static boolean isPersian(Locale locale) {
        return "fa".equals(locale.getLanguage());
    }

    private static String withZero(String text, char zero) {
        if (text == null) {
            return null;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(cp -> result.appendCodePoint(Character.getType(cp) == Character.DECIMAL_DIGIT_NUMBER ? zero + Character.digit(cp, 10) : cp));
        return result.toString();
    }
}
