package ir.nazarkhahi.comment.retention;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.calendar.SolarHijri;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issue 3 point 13: identity data are kept for some months after the outcome")
class KeepingTimeTest {

    @Test
    void twelve_months_end_with_the_same_day_of_the_next_year() {
        Instant outcome = Instant.parse("2026-11-22T08:00:00Z");   // 1 Azar 1405

        assertThat(KeepingTime.endsAt(outcome, 12)).contains(Instant.parse("2027-11-22T20:30:00Z"));   // the end of 1 Azar 1406
    }

    @Test
    void the_last_day_of_esfand_ends_with_the_last_one_there_is() {
        Instant outcome = SolarHijri.startOf(SolarHijri.day(1403, 12, 30).orElseThrow());

        assertThat(KeepingTime.endsAt(outcome, 12)).contains(SolarHijri.startOf(SolarHijri.day(1405, 1, 1).orElseThrow()));
    }

    @Test
    void zero_keeps_for_good() {
        assertThat(KeepingTime.endsAt(Instant.EPOCH, 0)).isEmpty();
    }

    @Test
    void it_is_never_shorter_than_said_and_later_outcomes_and_longer_times_end_later() {
        Random random = new Random(1405);
        for (int i = 0; i < 5_000; i++) {
            Instant outcome = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(random.nextInt(1_000_000_000));
            int months = 1 + random.nextInt(60);
            Instant end = KeepingTime.endsAt(outcome, months).orElseThrow();

            assertThat(Duration.between(outcome, end)).isGreaterThan(Duration.ofDays(29L * months));
            assertThat(KeepingTime.endsAt(outcome, months + 1).orElseThrow()).isAfter(end);
            assertThat(KeepingTime.endsAt(outcome.plusSeconds(random.nextInt(10_000_000)), months).orElseThrow()).isAfterOrEqualTo(end);
        }
    }
}
