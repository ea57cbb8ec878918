package ir.nazarkhahi.account.factor;

import ir.nazarkhahi.text.Digits;
import java.util.Locale;

/** A code as a person types it: digits of any script, with or without the blanks and dashes that part it. */
final class TypedCode {
    private static final int LONGEST = 40;

    private TypedCode() {}

    /** Small letters and Latin digits alone; empty if nothing of the kind was typed, or more than any code has. */
    static String plain(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return "";
        }
        return Digits.latin(typed).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static boolean isOfAuthenticator(String plain) {
        return plain.matches("[0-9]{6}");
    }
}
