package ir.nazarkhahi.tracking;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The sender's secret: 14 random digits and two check digits by ISO 7064 MOD 97-10, so that one wrong digit and any two
 * exchanged neighbours are noticed when it is read over the phone. Its text form never tells the code: use {@link #digits()}
 * or {@link #inFours()}.
 */
public final class TrackingCode {
    private static final int LENGTH = 16;
    private static final long RANDOM_BOUND = 100_000_000_000_000L;
    private static final long MODULUS = 97;
    /** A one before sixteen digits keeps their leading zeros. */
    private static final long ONE_BEFORE = 10_000_000_000_000_000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String digits;

    private TrackingCode(String digits) {
        this.digits = digits;
    }

    public static TrackingCode random() {
        return ofRandomPart(RANDOM.nextLong(RANDOM_BOUND));
    }

    /** @param part at most 14 digits; leading zeros are added */
    static TrackingCode ofRandomPart(long part) {
        long check = MODULUS + 1 - part * 100 % MODULUS;
        return new TrackingCode(Long.toString(ONE_BEFORE + part * 100 + check).substring(1));
    }

    /** Reads what a person typed: digits of any script, with spaces, dashes and invisible marks anywhere. Empty if it is no code. */
    public static Optional<TrackingCode> parse(String typed) {
        if (typed == null || typed.length() > 200) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(LENGTH);
        boolean readable = typed.codePoints().allMatch(c -> appendDigit(digits, c) || isSeparator(c));
        return readable && digits.length() == LENGTH && remainder(digits) == 1
                ? Optional.of(new TrackingCode(digits.toString())) : Optional.empty();
    }

    private static boolean appendDigit(StringBuilder digits, int codePoint) {
        int value = Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
        if (value >= 0) {
            digits.append(value);
        }
        return value >= 0;
    }

    private static boolean isSeparator(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isWhitespace(codePoint) || type == Character.SPACE_SEPARATOR || type == Character.DASH_PUNCTUATION
                || type == Character.FORMAT || codePoint == '_' || codePoint == '\u0640' || codePoint == '\u2212';
    }

    private static int remainder(CharSequence digits) {
        return (int) (Long.parseLong(digits, 0, digits.length(), 10) % MODULUS);
    }

    public String digits() {
        return digits;
    }

    /** {@code 1234 5678 9012 3456}. */
    public String inFours() {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackingCode code && code.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "TrackingCode[secret]";
    }
}
