package ir.nazarkhahi.draft.structure;

/**
 * The letters that number clauses, in the order of the Persian alphabet. eIds count them a, b, … z, aa, … af by that
 * order («الف» a, «ب» b, «پ» c, «ت» d, «ی» af), also in texts that count by abjad, so that a letter always has the same name.
 */
public final class PersianLetters {
    private static final String ALPHABET = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
    private static final String ABJAD = "ابجدهوزحطیکلمنسعفصقرشتثخذضظغ";
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

    /** @param place from 0, below 32 */
    public static String at(int place) {
        return place == 0 ? "الف" : ALPHABET.substring(place, place + 1);
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
