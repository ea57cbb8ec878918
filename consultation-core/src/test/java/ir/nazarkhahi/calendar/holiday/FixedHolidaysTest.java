package ir.nazarkhahi.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** XC-06. */
class FixedHolidaysTest {

    @Test
    void the_fixed_holidays_of_a_year_are_ten_days_with_names_in_both_languages() {
        var days = FixedHolidays.of(1405);

        assertThat(days).hasSize(10).allSatisfy(day -> {
            assertThat(FixedHolidays.contain(day.day())).isTrue();
            assertThat(day.name(Locale.ENGLISH)).isNotBlank().isNotEqualTo(day.name(Locale.forLanguageTag("fa")));
        });
        assertThat(days.get(0).day()).isEqualTo(LocalDate.of(2026, 3, 21));
        assertThat(days.get(0).nameFa()).isEqualTo("نوروز");
        assertThat(days.get(9).day()).as("29 Esfand").isEqualTo(LocalDate.of(2027, 3, 20));
    }

    @Test
    void every_year_has_its_own_nowruz() {
        for (int year = 1350; year <= 1500; year++) {
            assertThat(FixedHolidays.of(year)).hasSize(10).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        }
        assertThat(FixedHolidays.contain(LocalDate.of(2026, 6, 2))).isFalse();
    }
}
