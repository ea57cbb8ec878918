package ir.nazarkhahi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("XC-04: a tracking code")
class TrackingCodeTest {

    @Test
    void has_the_check_digits_of_iso_7064_mod_97_10() {
        assertThat(TrackingCode.ofRandomPart(794).digits()).isEqualTo("0000000000079444");
    }

    @Test
    void random_codes_are_sixteen_digits_that_can_be_read_back() {
        for (int i = 0; i < 10_000; i++) {
            TrackingCode code = TrackingCode.random();

            assertThat(code.digits()).matches("\\d{16}");
            assertThat(TrackingCode.parse(code.digits())).contains(code);
        }
    }

    @Test
    void every_single_wrong_digit_and_every_exchange_of_neighbours_is_noticed() {
        String digits = TrackingCode.ofRandomPart(12_345_678_901_234L).digits();
        for (int at = 0; at < 16; at++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(at)) {
                    assertThat(TrackingCode.parse(digits.substring(0, at) + wrong + digits.substring(at + 1))).isEmpty();
                }
            }
            if (at > 0 && digits.charAt(at) != digits.charAt(at - 1)) {
                String exchanged = digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1);
                assertThat(TrackingCode.parse(exchanged)).isEmpty();
            }
        }
    }

    @Test
    void is_read_with_spaces_dashes_marks_and_digits_of_any_script() {
        TrackingCode code = TrackingCode.ofRandomPart(12_345_678_901_234L);
        String fours = code.inFours();

        assertThat(fours).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        assertThat(TrackingCode.parse(fours)).contains(code);
        assertThat(TrackingCode.parse("\u200f " + fours.replace(' ', '-') + "\n")).contains(code);
        assertThat(TrackingCode.parse(inDigitsFrom(fours, '۰'))).contains(code);
        assertThat(TrackingCode.parse(inDigitsFrom(fours, '٠'))).contains(code);
    }

    private static String inDigitsFrom(String text, char zero) {
        return text.chars().mapToObj(c -> String.valueOf(c >= '0' && c <= '9' ? (char) (zero + c - '0') : (char) c))
                .reduce("", String::concat);
    }

    @Test
    void what_is_no_code_is_refused_without_a_word() {
        assertThat(TrackingCode.parse(null)).isEmpty();
        assertThat(TrackingCode.parse("")).isEmpty();
        assertThat(TrackingCode.parse("1234")).isEmpty();
        assertThat(TrackingCode.parse("12345678901234ab")).isEmpty();
        assertThat(TrackingCode.parse("1".repeat(100_000))).isEmpty();
    }

    @Test
    void never_shows_itself_in_a_log() {
        TrackingCode code = TrackingCode.random();

        assertThat("sent " + code).doesNotContain(code.digits()).doesNotContain(code.digits().substring(0, 4));
    }
}
