package ir.nazarkhahi.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedYearTest {
    private static final Instant NOW = Instant.parse("2026-05-23T08:00:00Z");

    @Test
    void a_day_within_the_years_is_taken() {
        assertThatCode(() -> TypedYear.require("closesAt", LocalDate.of(2027, 5, 23), NOW, 1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> TypedYear.require("closesAt", LocalDate.of(2025, 5, 23), NOW, 1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> TypedYear.require("closesAt", (Instant) null, NOW, 1, 1)).doesNotThrowAnyException();
    }

    @Test
    void a_year_that_nobody_means_is_refused() {
        refuses(LocalDate.of(2027, 5, 24));
        refuses(LocalDate.of(2025, 5, 22));
        refuses(SolarHijri.day(2405, 1, 1).orElseThrow());
        refuses(LocalDate.of(9000, 1, 1));
    }

    private static void refuses(LocalDate day) {
        assertThatThrownBy(() -> TypedYear.require("closesAt", day, NOW, 1, 1)).isInstanceOf(InvalidInputException.class);
    }
}
