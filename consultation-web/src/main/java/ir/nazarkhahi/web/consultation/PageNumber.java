package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.text.Digits;

/** A page's number as it stands in an address, from 1; inside they count from 0. */
public final class PageNumber {
    private static final int LAST = 100_000;

    private PageNumber() {}

    /** What is no number is the first page. */
    public static int of(String typed) {
        String latin = typed == null ? "" : Digits.latin(typed.strip());
        return latin.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(latin), LAST) - 1 : 0;
    }
}
