package ir.nazarkhahi.text;

import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data that people type into the text of a comment, made unreadable for the working copy: e-mail addresses,
 * IBANs of Iran, bank cards, mobile numbers and national IDs, in digits of any script, with the blanks, dashes and
 * brackets people put between them. What has a check digit must pass it, so that most ordinary numbers stay. One number in eleven with
 * ten digits passes by chance and is masked too: better so than the other way round.
 */
public final class PersonalData {
    public static final String MASK = "«…»";

    private static final String GAP = "[\\s\\p{Zs}\\p{Cf}\\p{Pd}._/()]{0,3}+";
    /** Without the signs of dates, so that two dates in a row are no national ID by chance. */
    private static final String NARROW_GAP = "[\\s\\p{Zs}\\p{Cf}\\p{Pd}]{0,3}+";
    private static final String NOT_WITHIN_NUMBER = "(?<![0-9])%s(?![0-9])";

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern IBAN = Pattern.compile("(?i)(?<![a-z])IR" + GAP + digits(24) + "(?![0-9])");
    private static final Pattern CARD = Pattern.compile(NOT_WITHIN_NUMBER.formatted(digits(16)));
    private static final Pattern MOBILE = Pattern.compile(NOT_WITHIN_NUMBER.formatted("\\(?(?:(?:\\+|00)" + GAP + "98" + GAP + "0?|0)" + GAP + "9" + GAP + digits(9)));
    private static final Pattern NATIONAL_ID = Pattern.compile(NOT_WITHIN_NUMBER.formatted(digits(10, NARROW_GAP)));

    /** Fills the second place of a digit that takes two; counts as a gap. */
    private static final char UNSEEN = '\u200C';

    private PersonalData() {}

    /** The text with each find replaced by {@link #MASK}; null stays null. */
    public static String mask(String text) {
        if (text == null) {
            return null;
        }
        String masked = without(EMAIL, text, found -> true);
        masked = without(IBAN, masked, PersonalData::isIban);
        masked = without(CARD, masked, PersonalData::passesLuhn);
        masked = without(MOBILE, masked, found -> true);
        return without(NATIONAL_ID, masked, NationalId::isValid);
    }

    private static String digits(int number) {
        return digits(number, GAP);
    }

    private static String digits(int number, String gap) {
        return "[0-9](?:" + gap + "[0-9]){" + (number - 1) + "}";
    }

    /** Looks in a copy with ASCII digits, which has the same places as the text. */
    private static String without(Pattern pattern, String text, Predicate<String> isPersonal) {
        Matcher matcher = pattern.matcher(asciiDigits(text));
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        while (matcher.find()) {
            if (isPersonal.test(matcher.group())) {
                result.append(text, done, matcher.start()).append(MASK);
                done = afterPair(text, matcher.end());
            }
        }
        return result.append(text, done, text.length()).toString();
    }

    private static int afterPair(String text, int place) {
        boolean between = place < text.length() && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return between ? place + 1 : place;
    }

    private static String asciiDigits(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int codePoint = Character.codePointAt(chars, i);
            if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
                chars[i] = (char) ('0' + Character.digit(codePoint, 10));
                if (Character.isSupplementaryCodePoint(codePoint)) {
                    chars[++i] = UNSEEN;
                }
            }
        }
        return new String(chars);
    }

    /** ISO 13616: the country and check digits moved to the end, letters as numbers, modulo 97 is 1. */
    private static boolean isIban(String found) {
        String digits = onlyDigits(found);
        String moved = digits.substring(2) + "1827" + digits.substring(0, 2);
        return new BigInteger(moved).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean passesLuhn(String found) {
        String digits = onlyDigits(found);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static String onlyDigits(String found) {
        return found.replaceAll("[^0-9]", "");
    }
}
