package ir.nazarkhahi.news;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.text.Digits;
import java.util.regex.Pattern;

/**
 * Tells items from consultations by their names alone: a code has its letter, and an id is sorted by time and so beyond all
 * that a database counts up.
 */
public final class NewsNames {
    /** No consultation has an id as high as this one. */
    public static final long FIRST_ID = 1L << 40;
    private static final Pattern CODE = Pattern.compile("[Nn]\\d{4}-\\d{4,9}");

    private NewsNames() {}

    /** @param code in either script's digits; may be null */
    public static boolean isCode(String code) {
        return code != null && CODE.matcher(Digits.latin(code).strip()).matches();
    }

    /** @return the code, of whatever kind it is but this one @throws NotFoundException for the code of an item */
    public static String requireOther(String code) {
        if (isCode(code)) {
            throw new NotFoundException("consultation");
        }
        return code;
    }

    /** @return the code @throws NotFoundException for everything that no item has */
    public static String require(String code) {
        if (!isCode(code)) {
            throw new NotFoundException("news");
        }
        return code;
    }

    public static boolean isId(long id) {
        return id >= FIRST_ID;
    }
}
