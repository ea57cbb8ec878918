package ir.nazarkhahi.draft.structure;

/**
 * The letters that number clauses, in the order of the Persian alphabet. eIds count them a, b, … z, aa, … af by that
 * order («الف» a, «ب» b, «پ» c, «ت» d, «ی» af), also in texts that count by abjad, so that a letter always has the same name.
 */
public final class PersianLetters {
    private static final String ALPHABET = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
    private static final String ABJAD = "ابجدهوزحطیکلمنسعفصقرشتثخذضظغ";
    /** Many lists follow the Arabic alphabet, which lacks these. */
    private static final String PERSIAN_ONLY = "پچژگ";
    private static final int LATIN = 26;

    private PersianLetters() {}

    /** @return from 0, or -1 if it is no letter that numbers; «الف» and «ا» are the first */
    public static int place(String letter) {
        return ALPHABET.indexOf(sign(letter));
    }

    /** @return from 0 in the order أبجد, or -1 */
    public static int abjadPlace(String letter) {
        return ABJAD.indexOf(sign(letter));
    }

    /** Whether one letter follows the other in a list: by the Persian or Arabic alphabet, by abjad, or «ه» before «و». */
    public static boolean follows(String before, String after) {
        int from = place(before);
        int to = place(after);
        if (from < 0 || to < 0) {
            return false;
        }
        boolean alphabetic = to > from && ALPHABET.substring(from + 1, to).chars().allMatch(c -> PERSIAN_ONLY.indexOf(c) >= 0);
        boolean heBeforeVav = "نه".equals(before + after) || "هو".equals(before + after) || "وی".equals(before + after);
        return alphabetic || heBeforeVav || abjadPlace(before) >= 0 && abjadPlace(after) == abjadPlace(before) + 1;
    }

    /** @param place from 0, below 32 */
    public static String at(int place) {
        return place == 0 ? "الف" : ALPHABET.substring(place, place + 1);
    }

    /** The letter that counts so much in the order of abjad, as lists are numbered; the figure beyond 28. */
    public static String abjad(int count) {
        if (count < 1 || count > ABJAD.length()) {
            return String.valueOf(count);
        }
        return count == 1 ? "الف" : ABJAD.substring(count - 1, count);
    }

    public static int size() {
        return ALPHABET.length();
    }

    /** @param place from 0 */
    public static String latin(int place) {
        String last = String.valueOf((char) ('a' + place % LATIN));
        return place < LATIN ? last : latin(place / LATIN - 1) + last;
    }

    private static char sign(String letter) {
        if ("الف".equals(letter)) {
            return 'ا';
        }
        return letter != null && letter.length() == 1 ? letter.charAt(0) : '?';
    }
}
