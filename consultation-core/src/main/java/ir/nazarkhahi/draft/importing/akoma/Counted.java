package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.importing.heads.HeadReader;
import ir.nazarkhahi.draft.structure.PersianLetters;
import ir.nazarkhahi.text.Digits;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a provision as it counts, from the one that is printed or else from its address in the source. */
final class Counted {
    private static final Pattern PRINTED = Pattern.compile("(?U)(\\d{1,9})|(?<!\\p{L})(\\p{L}{1,3})(?!\\p{L})");
    private static final Pattern ADDRESSED = Pattern.compile("(?:.*__)?(?:art|sec|chp|part|book|title|para|subsec|point|item)_(\\d{1,9}|[a-z]{1,3})");

    private Counted() {}

    /** @param eId null if the source gives none @return null if neither tells */
    static String number(String printed, String eId) {
        String read = HeadReader.read(printed).map(head -> head.number()).orElse(null);
        if (read != null) {
            return read;
        }
        Matcher addressed = ADDRESSED.matcher(eId == null ? "" : eId);
        if (addressed.matches()) {
            return addressed.group(1);
        }
        Matcher found = PRINTED.matcher(Digits.latin(printed));
        return found.find() ? counted(found) : null;
    }

    private static String counted(Matcher found) {
        if (found.group(1) != null) {
            return String.valueOf(Integer.parseInt(found.group(1)));
        }
        String letter = found.group(2).toLowerCase(Locale.ROOT);
        return letter.matches("[a-z]{1,3}") || PersianLetters.place(letter) >= 0 ? letter : null;
    }
}
