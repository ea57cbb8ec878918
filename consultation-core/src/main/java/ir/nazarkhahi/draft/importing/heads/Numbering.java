package ir.nazarkhahi.draft.importing.heads;

import java.util.ArrayList;
import java.util.List;

/**
 * The number after a keyword: «۱۲», «(۱۲)», «بیست و یکم», «۱۲ مکرر ۲», «۱-۲», «واحده», «IV».
 *
 * @param number as counted
 * @param parts the components if it has several
 */
record Numbering(String number, List<Integer> parts) {
    static final String SINGLE = "واحده";
    private static final String AGAIN = "مکرر";
    private static final int LONGEST_DIGITS = 4;
    private static final int DEEPEST = 4;

    /** @param loneDash whether a dash after the keyword may be its separator, as in «تبصره ـ ۱۰ درصد» */
    static Numbering read(Cursor cursor, boolean loneDash) {
        Cursor ahead = cursor.copy();
        ahead.blanks();
        boolean dashed = ahead.take('-');
        ahead.blanks();
        if (ahead.rest().startsWith("شماره")) {
            ahead.moveTo(ahead.at() + "شماره".length());
            ahead.blanks();
        }
        Numbering found = here(ahead);
        if (found == null || dashed && loneDash && HeadReader.separators(ahead.copy()) == 0) {
            return null;
        }
        cursor.moveTo(ahead.at());
        return found;
    }

    private static Numbering here(Cursor cursor) {
        if (cursor.rest().startsWith(SINGLE) && !letterAt(cursor.rest(), SINGLE.length())) {
            cursor.moveTo(cursor.at() + SINGLE.length());
            return new Numbering("1", List.of());
        }
        boolean bracketed = cursor.take('(');
        cursor.blanks();
        String counted = counted(cursor);
        if (counted == null) {
            return null;
        }
        List<Integer> parts = bracketed ? List.of() : parts(cursor, counted);
        if (bracketed) {
            counted = again(cursor, counted);
            cursor.blanks();
            if (!cursor.take(')')) {
                return null;
            }
        }
        String number = parts.isEmpty() ? counted : joined(parts);
        return new Numbering(number.contains(AGAIN) ? number : again(cursor, number), parts);
    }

    private static String counted(Cursor cursor) {
        String digits = cursor.digits(LONGEST_DIGITS);
        if (digits != null) {
            return String.valueOf(Integer.parseInt(digits));
        }
        Numerals.Found words = Numerals.at(cursor.rest(), 0);
        if (words != null) {
            cursor.moveTo(cursor.at() + words.end());
            return String.valueOf(words.value());
        }
        return Roman.at(cursor);
    }

    /** «-۲ـ» after «۱»: more components, if a separator follows the last. After a blank another number is another head. */
    static List<Integer> parts(Cursor cursor, String first) {
        List<Integer> parts = new ArrayList<>(List.of(Integer.parseInt(first)));
        Cursor ahead = cursor.copy();
        while (parts.size() < DEEPEST) {
            Cursor next = ahead.copy();
            next.blanks();
            boolean sign = next.takeAny("-./");
            String digits = sign ? next.digits(3) : null;
            if (digits == null) {
                break;
            }
            parts.add(Integer.parseInt(digits));
            ahead = next;
        }
        Cursor after = ahead.copy();
        boolean closed = HeadReader.separators(after) > 0 && !after.hereIsDigit();
        if (parts.size() < 2 || !closed) {
            return List.of();
        }
        cursor.moveTo(ahead.at());
        return parts;
    }

    static String joined(List<Integer> parts) {
        return String.join("-", parts.stream().map(String::valueOf).toList());
    }

    private static String again(Cursor cursor, String number) {
        Cursor ahead = cursor.copy();
        ahead.blanks();
        boolean bracketed = ahead.take('(');
        ahead.blanks();
        if (!ahead.rest().startsWith(AGAIN) || letterAt(ahead.rest(), AGAIN.length())) {
            return number;
        }
        ahead.moveTo(ahead.at() + AGAIN.length());
        String which = which(ahead);
        ahead.blanks();
        if (bracketed && !ahead.take(')')) {
            return number;
        }
        cursor.moveTo(ahead.at());
        return number + " " + AGAIN + (which == null ? "" : " " + which);
    }

    /** «مکرر ۲», «مکرر (۲)», «مکرر دوم». */
    private static String which(Cursor cursor) {
        Cursor ahead = cursor.copy();
        ahead.blanks();
        boolean bracketed = ahead.take('(');
        String counted = counted(ahead);
        if (counted == null || bracketed && !ahead.take(')')) {
            return null;
        }
        cursor.moveTo(ahead.at());
        return counted;
    }

    private static boolean letterAt(String text, int place) {
        return place < text.length() && Character.isLetter(text.charAt(place));
    }
}
