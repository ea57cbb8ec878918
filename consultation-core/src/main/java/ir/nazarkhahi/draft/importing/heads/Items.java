package ir.nazarkhahi.draft.importing.heads;

import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import ir.nazarkhahi.draft.structure.PersianLetters;
import java.util.List;

/** Heads of list items: «الف ـ», «ب)», «(پ)», «۱ـ», «۱-۲-», «بند ۱ـ», «جزء (۲):», "a)". */
final class Items {
    private static final int LONGEST_DIGITS = 3;
    private static final String QUOTES = "«\"“(";
    private static final String CLOSED = "»\"”)";

    private Items() {}

    static Head read(Cursor start, Skeleton skeleton) {
        Cursor cursor = start.copy();
        boolean bracketed = cursor.take('(');
        cursor.blanks();
        boolean digits = cursor.hereIsDigit();
        String number = digits ? number(cursor) : letter(cursor);
        if (number == null) {
            return null;
        }
        List<Integer> parts = digits && !bracketed ? Numbering.parts(cursor, number) : List.of();
        Certainty certainty = closed(cursor, bracketed, digits);
        if (certainty == null) {
            return null;
        }
        String counted = parts.isEmpty() ? number : Numbering.joined(parts);
        return new Head(digits ? Keyword.NUMBER : Keyword.LETTER, counted, parts, skeleton.origin(cursor.at()), certainty);
    }

    /** After «بند» or «جزء»: a letter or number, perhaps quoted; without a separator it only speaks of one. */
    static Head worded(Keyword keyword, Cursor cursor, Skeleton skeleton) {
        cursor.blanks();
        boolean quoted = cursor.takeAny(QUOTES);
        cursor.blanks();
        String number = cursor.hereIsDigit() ? number(cursor) : letter(cursor);
        if (number == null) {
            Numerals.Found words = Numerals.at(cursor.rest(), 0);
            if (words == null) {
                return null;
            }
            cursor.moveTo(cursor.at() + words.end());
            number = String.valueOf(words.value());
        }
        cursor.blanks();
        if (quoted && !cursor.takeAny(CLOSED)) {
            return null;
        }
        boolean firm = HeadReader.separators(cursor) > 0 || cursor.rest().isBlank();
        return new Head(keyword, number, List.of(), skeleton.origin(cursor.at()), firm ? Certainty.FIRM : Certainty.REFERENCE);
    }

    private static String number(Cursor cursor) {
        String digits = cursor.digits(LONGEST_DIGITS);
        return digits == null ? null : String.valueOf(Integer.parseInt(digits));
    }

    private static String letter(Cursor cursor) {
        String rest = cursor.rest();
        int length = rest.startsWith("الف") ? 3 : 1;
        if (rest.isEmpty() || rest.length() > length && Character.isLetter(rest.charAt(length))) {
            return null;
        }
        String letter = rest.substring(0, length);
        int place = PersianLetters.place(letter);
        if (place < 0 && !letter.matches("[a-z]")) {
            return null;
        }
        cursor.moveTo(cursor.at() + length);
        return place < 0 ? letter : PersianLetters.at(place);
    }

    /** Takes what closes the head; null if nothing does, or if it is the inside of a number («۱۰-۲۰», «10:30»). */
    private static Certainty closed(Cursor cursor, boolean bracketed, boolean digits) {
        cursor.blanks();
        if (bracketed) {
            boolean closed = cursor.take(')');
            HeadReader.separators(cursor);
            return closed ? Certainty.FIRM : null;
        }
        char sign = cursor.here();
        Cursor next = cursor.copy();
        next.moveTo(cursor.at() + 1);
        boolean insideNumber = digits && next.hereIsDigit() && sign != ')';
        if (insideNumber || HeadReader.separators(cursor) == 0) {
            return null;
        }
        boolean weak = sign == ':' || sign == '؛' || sign == '.' && !digits;
        return weak ? Certainty.WEAK : Certainty.FIRM;
    }
}
