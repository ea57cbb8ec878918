package ir.nazarkhahi.account.factor;

/**
 * What an authenticator has to be told. A secret: shown to its owner until the first code, and never written anywhere.
 *
 * @param secret Base32 in groups of four, to be typed by hand
 * @param uri {@code otpauth://totp/…}, to be drawn
 */
public record Enrolment(String secret, String uri) {

    /** Nothing of it in a log, whoever prints it. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
