package ir.nazarkhahi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

    @ParameterizedTest
    @CsvSource({"P15D,360", "PT36H,36", "P1DT2H,26", "-PT2H,-2"})
    void the_offset_moves_the_clock_where_demo_data_are_on(String offset, long hours) {
        assertThat(new LegalClock(offset, true).now()).isCloseTo(Instant.now().plus(hours, ChronoUnit.HOURS), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void the_offset_stops_the_start_where_they_are_off() {
        assertThatThrownBy(() -> new LegalClock("P15D", false)).isInstanceOf(IllegalStateException.class).hasMessageContaining("CONSULTATION_DEMO");
        assertThat(new LegalClock("PT0S", false).now()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void an_offset_that_is_no_duration_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> new LegalClock("two weeks", true)).hasMessageContaining("\"two weeks\"").hasMessageContaining("P1DT2H");
    }

    @Test
    void what_it_shows_is_cut_to_microseconds() {
        LegalClock clock = new LegalClock("PT0S", true);

        clock.stopAt(Instant.parse("2026-06-02T20:30:00.123456789Z"));

        assertThat(clock.now()).isEqualTo("2026-06-02T20:30:00.123456Z");
    }

    @Test
    void a_stopped_clock_goes_on_from_its_moment() {
        LegalClock clock = new LegalClock("PT0S", true);
        clock.stopAt(Instant.parse("2026-06-02T20:30:00Z"));

        clock.shift(Duration.ofHours(1));

        assertThat(clock.now()).isBetween(Instant.parse("2026-06-02T21:29:59.999Z"), Instant.parse("2026-06-02T21:30:05Z"));
    }

    @Test
    void the_true_clock_of_an_installation_cannot_be_touched() {
        LegalClock clock = new LegalClock("PT0S", false);

        assertThatThrownBy(() -> clock.shift(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.stopAt(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }
}
