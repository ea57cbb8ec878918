package ir.nazarkhahi.text;

import java.util.Optional;

/** The ten-digit Iranian national ID with its check digit (requirement F.9). */
public final class NationalId {
    private static final int LENGTH = 10;
    private static final String ALL_ONES = "1111111111";

    private NationalId() {}

    /** Digits of any script, with spaces and dashes between them. Lost leading zeros are not guessed. */
    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    /** @return the ten digits in ASCII, or empty if it is not a national ID */
    public static Optional<String> parse(String typed) {
        String digits = Digits.latin(typed == null ? "" : typed).replaceAll("[\\s\\u200C\\-‐–—]", "");
        return Optional.of(digits).filter(d -> d.matches("[0-9]{10}")).filter(NationalId::checks);
    }

    private static boolean checks(String digits) {
        boolean allEqual = digits.chars().distinct().count() == 1;
        return allEqual ? digits.equals(ALL_ONES) : checkDigit(digits) == digits.charAt(LENGTH - 1) - '0';
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int rest = sum % 11;
        return rest < 2 ? rest : 11 - rest;
    }
}
