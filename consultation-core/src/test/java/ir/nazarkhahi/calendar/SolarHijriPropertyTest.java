package ir.nazarkhahi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against ICU's Persian calendar, an independent reckoning, over the years 1350 to 1500 (XC-07, F.1). */
class SolarHijriPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(1971, 3, 21);
    private static final LocalDate LAST = LocalDate.of(2122, 3, 20);

    @Test
    void every_day_of_a_century_and_a_half_is_the_day_that_the_oracle_says() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            SolarHijriDate date = SolarHijri.of(day);
            assertThat(date).isEqualTo(oracle(day));
            assertThat(SolarHijri.toGregorian(date)).isEqualTo(day);
        }
        assertThat(SolarHijri.of(FIRST)).isEqualTo(new SolarHijriDate(1350, 1, 1));
        assertThat(SolarHijri.of(LAST).year()).isEqualTo(1500);
    }

    @Test
    void leap_years_and_nowruz_are_those_of_the_oracle() {
        for (int year = 1350; year <= 1500; year++) {
            PersianCalendar oracle = calendar(year, 12, 1);
            int esfand = oracle.getActualMaximum(Calendar.DAY_OF_MONTH);

            assertThat(SolarHijri.lengthOfMonth(year, 12)).as("Esfand of %d", year).isEqualTo(esfand);
            assertThat(SolarHijri.isLeapYear(year)).isEqualTo(esfand == 30);
            assertThat(SolarHijri.day(year, 1, 1)).hasValue(gregorian(calendar(year, 1, 1)));
            assertThat(SolarHijri.day(year, 12, 30).isPresent()).isEqualTo(esfand == 30);
        }
    }

    @Property
    void a_month_later_is_the_same_number_or_the_end_of_that_month(@ForAll @IntRange(min = 1350, max = 1500) int year,
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 31) int typed) {
        int day = Math.min(typed, SolarHijri.lengthOfMonth(year, month));
        LocalDate start = SolarHijri.day(year, month, day).orElseThrow();

        SolarHijriDate later = SolarHijri.of(SolarHijri.plusMonths(start, 1));

        int nextYear = month == 12 ? year + 1 : year;
        int nextMonth = month % 12 + 1;
        int end = calendar(nextYear, nextMonth, 1).getActualMaximum(Calendar.DAY_OF_MONTH);
        assertThat(later).isEqualTo(new SolarHijriDate(nextYear, nextMonth, Math.min(day, end)));
    }

    @Property
    void days_come_in_the_order_of_their_dates(@ForAll @IntRange(max = 54_000) int one, @ForAll @IntRange(max = 54_000) int other) {
        int byDate = SolarHijri.of(FIRST.plusDays(one)).compareTo(SolarHijri.of(FIRST.plusDays(other)));

        assertThat(Integer.signum(byDate)).isEqualTo(Integer.compare(one, other));
    }

    private static SolarHijriDate oracle(LocalDate day) {
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE);
        calendar.setTime(Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        return new SolarHijriDate(calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    private static PersianCalendar calendar(int year, int month, int day) {
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0, 0);
        return calendar;
    }

    private static LocalDate gregorian(PersianCalendar calendar) {
        return calendar.getTime().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
