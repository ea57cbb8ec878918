package ir.nazarkhahi.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirement F.1, PS-01, PS-04. ICU, with its own time zone rules, is the oracle. */
class WindowLengthTest {
    private static final long FROM_1350 = 38_361_600L;
    private static final long TO_1500 = 4_804_000_000L;
    /** Release 2025b of the time zone database moved the end of Iran's +04:00 from New Year to 11 November 1978; a JDK may hold the older one. */
    private static final Instant DISPUTED_FROM = Instant.parse("1978-11-10T00:00:00Z");
    private static final Instant DISPUTED_TO = Instant.parse("1979-01-01T12:00:00Z");
    private static final WindowLength TWO_WEEKS = new WindowLength(2, WindowLength.Unit.WEEK);
    private static final WindowLength ONE_MONTH = new WindowLength(1, WindowLength.Unit.MONTH);
    private static final WorkingCalendar WEEKENDS = new WorkingCalendar(Set.of(THURSDAY, FRIDAY), day -> false);

    @ParameterizedTest
    @CsvSource({
        // Saturday 2 Khordad + 14 days is a Saturday: until 24:00 of the 16th
        "2026-05-23T05:30:00Z, WEEK, 2, 2026-06-06T20:30:00Z",
        // one millisecond before midnight in Tehran still belongs to the day
        "2026-05-23T20:29:59.999Z, WEEK, 2, 2026-06-06T20:30:00Z",
        "2026-05-23T20:30:00Z, WEEK, 2, 2026-06-07T20:30:00Z",
        // Thursday + 14 days is a Thursday: on to Saturday
        "2026-05-21T08:00:00Z, WEEK, 2, 2026-06-06T20:30:00Z",
        // 31 Shahrivar 1405 + one month: 30 Mehr, a Thursday, so Saturday 2 Aban
        "2026-09-22T08:00:00Z, MONTH, 1, 2026-10-24T20:30:00Z",
        // 30 Bahman 1399 + one month: 1399 is a leap year, 30 Esfand, a Saturday
        "2021-02-18T08:00:00Z, MONTH, 1, 2021-03-20T20:30:00Z",
        // 15 days before the clocks went forward at midnight of 2 Farvardin 1400: the day begins at 01:00 (+04:30)
        "2021-03-07T08:00:00Z, WEEK, 2, 2021-03-21T20:30:00Z",
    })
    void windows_close_at_the_end_of_their_last_day(Instant opensAt, WindowLength.Unit unit, int amount, Instant closesAt) {
        assertThat(new WindowLength(amount, unit).closing(opensAt, WEEKENDS)).isEqualTo(closesAt);
    }

    @Property(tries = 5_000)
    void two_weeks_close_when_the_oracle_says(@ForAll @LongRange(min = FROM_1350, max = TO_1500) long second) {
        Calendar oracle = tehran(new GregorianCalendar(), second);
        oracle.add(Calendar.DAY_OF_MONTH, 14);

        Instant expected = endOfWorkingDayFrom(oracle);
        assumeUndisputed(second, expected);
        assertThat(TWO_WEEKS.closing(Instant.ofEpochSecond(second), WEEKENDS)).isEqualTo(expected);
    }

    @Property(tries = 5_000)
    void a_month_closes_when_the_oracle_says(@ForAll @LongRange(min = FROM_1350, max = TO_1500) long second) {
        Calendar oracle = tehran(new PersianCalendar(), second);
        oracle.add(Calendar.MONTH, 1);

        Instant expected = endOfWorkingDayFrom(oracle);
        assumeUndisputed(second, expected);
        assertThat(ONE_MONTH.closing(Instant.ofEpochSecond(second), WEEKENDS)).isEqualTo(expected);
    }

    @Property
    void nobody_has_less_than_the_full_length_and_the_last_day_is_a_working_day(@ForAll @LongRange(min = FROM_1350, max = TO_1500) long second,
            @ForAll @Size(max = 6) Set<DayOfWeek> restDays, @ForAll @Size(max = 20) Set<@IntRange(min = 0, max = 60) Integer> holidays,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Instant opensAt = Instant.ofEpochSecond(second);
        LocalDate opening = SolarHijri.tehranDay(opensAt);
        WorkingCalendar calendar = new WorkingCalendar(restDays, day -> holidays.contains((int) (day.toEpochDay() - opening.toEpochDay())));

        Instant closesAt = new WindowLength(days, WindowLength.Unit.DAY).closing(opensAt, calendar);

        LocalDate last = SolarHijri.tehranDay(closesAt.minusMillis(1));
        assertThat(SolarHijri.tehranDay(closesAt)).as("closes at a day's first moment").isEqualTo(last.plusDays(1));
        assertThat(last).isAfterOrEqualTo(opening.plusDays(days));
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(opening.plusDays(days).datesUntil(last)).noneMatch(calendar::isWorkingDay);
    }

    @Test
    void an_office_that_never_works_and_a_window_of_nothing_are_refused() {
        assertThatThrownBy(() -> new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), day -> false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WindowLength(0, WindowLength.Unit.DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WorkingCalendar.restDays(" 4, 5")).containsExactlyInAnyOrder(THURSDAY, FRIDAY);
        assertThat(WorkingCalendar.restDays("")).isEmpty();
        assertThatThrownBy(() -> WorkingCalendar.restDays("Friday")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.restDays("8")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assumeUndisputed(long opens, Instant closes) {
        Assume.that(Instant.ofEpochSecond(opens).isAfter(DISPUTED_TO) || closes.isBefore(DISPUTED_FROM));
    }

    private static Calendar tehran(Calendar calendar, long second) {
        calendar.setTimeZone(TimeZone.getTimeZone("Asia/Tehran"));
        calendar.setTime(Date.from(Instant.ofEpochSecond(second)));
        calendar.set(Calendar.MILLISECONDS_IN_DAY, 12 * 3_600_000);
        return calendar;
    }

    private static Instant endOfWorkingDayFrom(Calendar day) {
        while (day.get(Calendar.DAY_OF_WEEK) == Calendar.THURSDAY || day.get(Calendar.DAY_OF_WEEK) == Calendar.FRIDAY) {
            day.add(Calendar.DAY_OF_MONTH, 1);
        }
        day.add(Calendar.DAY_OF_MONTH, 1);
        day.set(Calendar.MILLISECONDS_IN_DAY, 0);
        return day.getTime().toInstant();
    }
}
