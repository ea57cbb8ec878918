package ir.nazarkhahi.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Codes of an authenticator (issue 3, point 11; RFC 6238)")
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);
    private static final long STEP = 1_111_111_109L / 30;

    @Test
    void codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, SHA-1: the last six of its eight digits
        assertThat(Totp.codeAt(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(Totp.codeAt(SECRET, STEP)).isEqualTo("081804");
        assertThat(Totp.codeAt(SECRET, 20_000_000_000L / 30)).isEqualTo("353130");
    }

    @Test
    void a_code_of_the_step_before_or_after_counts_and_no_other() {
        for (long near = -1; near <= 1; near++) {
            assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, STEP + near), NOW)).hasValue(STEP + near);
        }
        assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, STEP - 2), NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.codeAt(SECRET, STEP + 2), NOW)).isEmpty();
    }

    @Test
    void nothing_and_too_little_are_no_code() {
        assertThat(Totp.stepOf(SECRET, "", NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "08180", NOW)).isEmpty();
    }
}
