package ir.nazarkhahi.draft.importing.heads;

import java.util.HashMap;
import java.util.Map;

/**
 * Persian numbers in words, 1 to 999, counting («بیست و یک») and ordinal («بیست و یکم», «اول», «سی‌ام»), whether
 * parted by spaces, by ZWNJ or not at all.
 */
final class Numerals {
    private static final String[] UNITS = {"", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده",
        "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده"};
    private static final String[] TENS = {"", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"};
    private static final String[] HUNDREDS = {"", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"};
    private static final int LONGEST = 40;
    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    /** @param end after the last letter of the number */
    record Found(int value, int end) {}

    /** The longest number in words that begins here and ends with a word; null if there is none. */
    static Found at(String text, int start) {
        StringBuilder compact = new StringBuilder();
        Found found = null;
        for (int i = start; i < text.length() && compact.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (Skeleton.isArabicLetter(c)) {
                compact.append(c);
                boolean wordEnds = i + 1 == text.length() || !Skeleton.isArabicLetter(text.charAt(i + 1));
                Integer value = wordEnds ? WORDS.get(compact.toString()) : null;
                found = value == null ? found : new Found(value, i + 1);
            } else if (c != ' ') {
                return found;
            }
        }
        return found;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int n = 1; n < 1000; n++) {
            String counting = counting(n);
            words.put(counting, n);
            words.put(ordinal(counting), n);
            if (n >= 100 && n < 200) {
                words.put("یک" + counting, n);
                words.put("یک" + ordinal(counting), n);
            }
        }
        words.put("اول", 1);
        words.put("نخست", 1);
        words.put("دویم", 2);
        words.put("هیجده", 18);
        words.put("هیجدهم", 18);
        return words;
    }

    private static String counting(int n) {
        if (n < 20) {
            return UNITS[n];
        }
        if (n < 100) {
            return TENS[n / 10] + (n % 10 == 0 ? "" : "و" + UNITS[n % 10]);
        }
        return HUNDREDS[n / 100] + (n % 100 == 0 ? "" : "و" + counting(n % 100));
    }

    private static String ordinal(String counting) {
        if (counting.endsWith("سه")) {
            return counting.substring(0, counting.length() - 1) + "وم";
        }
        return counting + (counting.endsWith("سی") ? "ام" : "م");
    }
}
