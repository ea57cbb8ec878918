package ir.nazarkhahi.comment.track;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.TooManyException;
import org.junit.jupiter.api.Test;

/** XC-04: codes cannot be guessed, nor the factor of a code that was overheard. */
class MissesTest {
    private final Misses misses = new Misses();

    @Test
    void an_address_waits_after_ten_misses_and_others_do_not() {
        for (int i = 0; i < 10; i++) {
            misses.beginFrom("one");
        }

        assertThatThrownBy(() -> misses.beginFrom("one")).isInstanceOf(TooManyException.class).hasFieldOrPropertyWithValue("code", "too_many_misses");
        assertThatCode(() -> misses.beginFrom("another")).doesNotThrowAnyException();
    }

    @Test
    void a_code_is_closed_after_ten_wrong_factors_from_as_many_addresses() {
        for (int i = 0; i < 10; i++) {
            misses.beginFrom("address " + i);
            misses.beginWith(7);
        }

        assertThatThrownBy(() -> misses.beginWith(7)).isInstanceOf(TooManyException.class).hasFieldOrPropertyWithValue("code", "too_many_misses_of_code");
        assertThatCode(() -> misses.beginWith(8)).doesNotThrowAnyException();
    }

    @Test
    void what_was_answered_is_no_miss() {
        for (int i = 0; i < 100; i++) {
            misses.beginFrom("one");
            misses.beginWith(7);
            misses.answered("one", 7);
        }

        assertThatCode(() -> misses.beginFrom("one")).doesNotThrowAnyException();
    }
}
