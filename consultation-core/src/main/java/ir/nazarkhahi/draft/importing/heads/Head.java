package ir.nazarkhahi.draft.importing.heads;

import java.util.List;

/**
 * What looks like the head of a provision at the beginning of a line.
 *
 * @param number as counted: «12», «12 مکرر», «الف»; null if it bears none
 * @param parts the components of a number such as ۱-۲; otherwise empty
 * @param labelEnd where in the line the printed head ends, signs and blanks included
 * @param certainty how sure the line by itself makes it
 */
public record Head(Keyword keyword, String number, List<Integer> parts, int labelEnd, Certainty certainty) {

    public enum Certainty {
        /** A separator follows, or the line ends. */
        FIRM,
        /** A sign follows that also ends sentences and abbreviations: counts only where this head is the next expected. */
        WEAK,
        /** Text follows at once: counts only where this head is the next expected. */
        BARE,
        /** Reads on like a reference («ماده ۴ این قانون»): opens nothing. */
        REFERENCE
    }

    public boolean is(Certainty asked) {
        return certainty == asked;
    }
}
