package ir.nazarkhahi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.PersianCalendar;

/**
 * The calendar of Iran. Years are those in which the equinox in Tehran decides about leap years, not a cycle of 33; the
 * library reckons years 1 to 3000.
 */
public final class SolarHijri {
    /** Where a day begins and ends. */
    public static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private SolarHijri() {}

    public static SolarHijriDate of(LocalDate day) {
        PersianCalendar persian = persian(day);
        return new SolarHijriDate(persian.getYear(), persian.getMonth().getValue(), persian.getDayOfMonth());
    }

    /** The day it is in Tehran at that moment. */
    public static SolarHijriDate of(Instant moment) {
        return of(tehranDay(moment));
    }

    public static LocalDate tehranDay(Instant moment) {
        return LocalDate.ofInstant(moment, TEHRAN);
    }

    /** The first moment of a day in Tehran: 01:00 on the days when clocks went forward at midnight. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TEHRAN).toInstant();
    }

    /** Empty if there is no such day. */
    public static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        return PersianCalendar.isValid(year, month, dayOfMonth) ? Optional.of(gregorian(PersianCalendar.of(year, month, dayOfMonth))) : Optional.empty();
    }

    public static LocalDate toGregorian(SolarHijriDate date) {
        return day(date.year(), date.month(), date.day()).orElseThrow(() -> new IllegalArgumentException("there is no day " + date));
    }

    /** The day with the same number in a later month, or that month's last day if it is shorter. */
    public static LocalDate plusMonths(LocalDate day, int months) {
        return gregorian(persian(day).plus(months, PersianCalendar.Unit.MONTHS));
    }

    public static int lengthOfMonth(int year, int month) {
        return PersianCalendar.of(year, month, 1).lengthOfMonth();
    }

    public static boolean isLeapYear(int year) {
        return PersianCalendar.of(year, 1, 1).isLeapYear();
    }

    /** See {@link TypedDate#parse}. */
    public static Optional<LocalDate> parse(String typed) {
        return TypedDate.parse(typed);
    }

    /**
     * Why a day typed into a field is not taken: {@code not_a_date}, {@code date_year_short} (two digits),
     * {@code date_year} (outside 1300 to 1500, or its Gregorian counterpart), {@code date_month}, {@code date_day}.
     * Stricter than {@link #parse}, which takes the years of history too.
     *
     * @return empty if it can be taken
     */
    public static Optional<String> fault(String typed) {
        return TypedDate.fault(typed);
    }

    private static PersianCalendar persian(LocalDate day) {
        return PlainDate.from(day).transform(PersianCalendar.class);
    }

    private static LocalDate gregorian(PersianCalendar persian) {
        return persian.transform(PlainDate.class).toTemporalAccessor();
    }
}
