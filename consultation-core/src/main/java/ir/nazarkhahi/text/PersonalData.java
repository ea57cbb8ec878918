package ir.nazarkhahi.text;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Personal data that people type into the text of a comment, made unreadable for the working copy: e-mail addresses,
 * IBANs of Iran, bank cards, mobile numbers, telephones with their area and national IDs, in digits of any script, with the blanks, dashes and
 * brackets people put between them. What has a check digit must pass it, so that most ordinary numbers stay. One number in eleven with
 * ten digits passes by chance and is masked too: better so than the other way round. A text without an @ and with few
 * digits is only passed over once.
 */
public final class PersonalData {
    public static final String MASK = "«…»";
    /** What the shortest of the numbers has. */
    private static final int FEWEST_DIGITS = 10;

    /** What can be found; the order never changes, because what was found in a comment is kept as bits. */
    public enum Kind {
        EMAIL, IBAN, CARD, MOBILE, PHONE, NATIONAL_ID;

        int bit() {
            return 1 << ordinal();
        }
    }

    /** @param found the bits of what was taken out, see {@link #kinds} */
    public record Masked(String text, int found) {}

    private static final String GAP = "[\\s\\p{Zs}\\p{Cf}\\p{Pd}._/()]{0,3}+";
    /** Without the signs of dates, so that two dates in a row are no national ID by chance. */
    private static final String NARROW_GAP = "[\\s\\p{Zs}\\p{Cf}\\p{Pd}]{0,3}+";
    private static final String NOT_WITHIN_NUMBER = "(?<![0-9])%s(?![0-9])";

    /** Between the digits of a telephone: the area stands in brackets, but slashes and dots part dates. */
    private static final String PHONE_GAP = "[\\s\\p{Zs}\\p{Cf}\\p{Pd}()_]{0,3}+";

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}[@\uFF20][\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern IBAN = Pattern.compile("(?i)(?:(?<![a-z])IR" + GAP + "|(?<![0-9]))" + digits(24) + "(?![0-9])");
    private static final Pattern CARD = Pattern.compile(NOT_WITHIN_NUMBER.formatted(digits(16)));
    private static final Pattern MOBILE = Pattern.compile(NOT_WITHIN_NUMBER.formatted("\\(?(?:(?:\\+|00)" + GAP + "98" + GAP + "0?|0)" + GAP + "9" + GAP + digits(9)));
    private static final Pattern PHONE = Pattern.compile(NOT_WITHIN_NUMBER.formatted("\\(?(?:(?:\\+|00)" + PHONE_GAP + "98" + PHONE_GAP + "0?|0)" + PHONE_GAP
            + "(?:1G[137]|2G[134568]|3G[1458]|4G[145]|5G[1468]|6G[16]|7G[1467]|8G[13467])G[2-9](?:G[0-9]){7}".replace("G", PHONE_GAP)));
    private static final Pattern NATIONAL_ID = Pattern.compile(NOT_WITHIN_NUMBER.formatted(digits(10, NARROW_GAP)));

    /** Fills the second place of a digit that takes two; counts as a gap. */
    private static final char UNSEEN = '\u200C';

    private PersonalData() {}

    /** The text with each find replaced by {@link #MASK}; null stays null. */
    public static String mask(String text) {
        return masked(text).text();
    }

    /** The same, and what it was. */
    public static Masked masked(String text) {
        Masked masked = new Masked(text, 0);
        if (text == null) {
            return masked;
        }
        if (text.indexOf('@') >= 0 || text.indexOf('\uFF20') >= 0) {
            masked = without(Kind.EMAIL, EMAIL, masked, found -> true);
        }
        return hasNumbers(text) ? withoutNumbers(masked) : masked;
    }

    /** What these bits stand for. */
    public static Set<Kind> kinds(int found) {
        return Arrays.stream(Kind.values()).filter(kind -> (found & kind.bit()) != 0).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static Masked withoutNumbers(Masked text) {
        Masked masked = without(Kind.IBAN, IBAN, text, PersonalData::isIban);
        masked = without(Kind.CARD, CARD, masked, PersonalData::isCard);
        masked = without(Kind.MOBILE, MOBILE, masked, found -> true);
        masked = without(Kind.PHONE, PHONE, masked, found -> true);
        return without(Kind.NATIONAL_ID, NATIONAL_ID, masked, NationalId::isValid);
    }

    /** Half of a pair may be of a digit. */
    private static boolean hasNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char one = text.charAt(i);
            if (one >= '0' && one <= '9' || one > 0x7F && (Character.isDigit(one) || Character.isHighSurrogate(one))) {
                digits++;
            }
        }
        return digits == FEWEST_DIGITS;
    }

    private static String digits(int number) {
        return digits(number, GAP);
    }

    private static String digits(int number, String gap) {
        return "[0-9](?:" + gap + "[0-9]){" + (number - 1) + "}";
    }

    /** Looks in a copy with ASCII digits, which has the same places as the text. */
    private static Masked without(Kind kind, Pattern pattern, Masked masked, Predicate<String> isPersonal) {
        String text = masked.text();
        Matcher matcher = pattern.matcher(asciiDigits(text));
        StringBuilder result = null;
        int done = 0;
        while (matcher.find()) {
            if (isPersonal.test(matcher.group())) {
                result = result == null ? new StringBuilder(text.length()) : result;
                result.append(text, done, matcher.start()).append(MASK);
                done = afterPair(text, matcher.end());
            }
        }
        return result == null ? masked : new Masked(result.append(text, done, text.length()).toString(), masked.found() | kind.bit());
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

    /** ISO 7812: the issuer is a bank of Iran or one of the great foreign networks, and the check digit is right. */
    private static boolean isCard(String found) {
        String digits = onlyDigits(found);
        return CardIssuers.knows(digits) && passesLuhn(digits);
    }

    private static boolean passesLuhn(String digits) {
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
