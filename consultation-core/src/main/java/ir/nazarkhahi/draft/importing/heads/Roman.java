package ir.nazarkhahi.draft.importing.heads;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roman numbers up to 89, as Latin texts number their parts. */
final class Roman {
    private static final Pattern NUMBER = Pattern.compile("(l?x{0,3}|xl)(ix|iv|v?i{0,3})(?![a-z])");

    private Roman() {}

    /** @return in ASCII digits, the cursor moved on; or null */
    static String at(Cursor cursor) {
        Matcher matcher = NUMBER.matcher(cursor.rest());
        if (!matcher.lookingAt() || matcher.end() == 0) {
            return null;
        }
        cursor.moveTo(cursor.at() + matcher.end());
        return String.valueOf(value(matcher.group()));
    }

    private static int value(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = digit(roman.charAt(i));
            boolean before = i + 1 < roman.length() && digit(roman.charAt(i + 1)) > digit;
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
        };
    }
}
