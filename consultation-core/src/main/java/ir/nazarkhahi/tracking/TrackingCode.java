package ir.nazarkhahi.tracking;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The sender's secret: 14 random digits and two check digits by ISO 7064 MOD 97-10, so that one wrong digit and any two
 * exchanged neighbours are noticed when it is read over the phone. Its text form never tells the code: use {@link #digits()}
 * or {@link #inFours()}.
 */
public final class TrackingCode {
    private static final int LENGTH = 16;
    private static final int RANDOM_DIGITS = 14;
    private static final long RANDOM_BOUND = 100_000_000_000_000L;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String digits;

    private TrackingCode(String digits) {
        this.digits = digits;
    }

    public static TrackingCode random() {
        return ofRandomPart(String.format(Locale.ROOT, "%0" + RANDOM_DIGITS + "d", RANDOM.nextLong(RANDOM_BOUND)));
    }

    static TrackingCode ofRandomPart(String fourteenDigits) {
        int check = 98 - remainder(fourteenDigits + "00");
        return new TrackingCode(fourteenDigits + String.format(Locale.ROOT, "%02d", check));
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
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
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
