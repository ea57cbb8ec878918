package ir.nazarkhahi.calendar;

import ir.nazarkhahi.text.Digits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and moments as a page shows them, in the language and the digits of its reader, by Tehran's clock. */
public final class DateWords {

    private DateWords() {}

    /** «۱۲ خرداد ۱۴۰۵» or "12 Khordad 1405". */
    public static String date(LocalDate day, Locale locale) {
        SolarHijriDate solar = SolarHijri.of(day);
        return named(locale, solar.day(), "solar.month." + solar.month(), solar.year());
    }

    public static String date(Instant moment, Locale locale) {
        return date(SolarHijri.tehranDay(moment), locale);
    }

    /** ۱۴۰۵/۰۳/۱۲. */
    public static String shortDate(LocalDate day, Locale locale) {
        SolarHijriDate solar = SolarHijri.of(day);
        return Digits.in(locale, "%04d/%02d/%02d".formatted(solar.year(), solar.month(), solar.day()));
    }

    public static String shortDate(Instant moment, Locale locale) {
        return shortDate(SolarHijri.tehranDay(moment), locale);
    }

    /** «۲ ژوئن ۲۰۲۶» or "2 June 2026". */
    public static String gregorian(LocalDate day, Locale locale) {
        return named(locale, day.getDayOfMonth(), "gregorian.month." + day.getMonthValue(), day.getYear());
    }

    public static String gregorian(Instant moment, Locale locale) {
        return gregorian(SolarHijri.tehranDay(moment), locale);
    }

    /** «سه‌شنبه» or "Tuesday". */
    public static String weekday(LocalDate day, Locale locale) {
        return Words.text(locale, "weekday." + day.getDayOfWeek().getValue());
    }

    /** «۱۴:۰۵». */
    public static String time(Instant moment, Locale locale) {
        LocalTime time = LocalTime.ofInstant(moment, SolarHijri.TEHRAN).truncatedTo(ChronoUnit.MINUTES);
        return Digits.in(locale, time.toString());
    }

    /** «۱۲ خرداد ۱۴۰۵، ساعت ۱۴:۰۵» or "12 Khordad 1405, 14:05". */
    public static String moment(Instant moment, Locale locale) {
        return Words.text(locale, "moment", date(moment, locale), time(moment, locale));
    }

    /**
     * The end of a window, said as people say it: midnight belongs to the day that ends with it, so a window that closes
     * at the first moment of the 13th is open "until 24:00 on the 12th (Tehran time)" (requirement F.1).
     */
    public static String closing(Instant closesAt, Locale locale) {
        LocalDate day = SolarHijri.tehranDay(closesAt);
        return SolarHijri.startOf(day).equals(closesAt) ? until(locale, day.minusDays(1), Digits.in(locale, "24:00")) : until(locale, day, time(closesAt, locale));
    }

    private static String until(Locale locale, LocalDate day, String time) {
        return Words.text(locale, "closing", weekday(day, locale), date(day, locale), time);
    }

    private static String named(Locale locale, int day, String month, int year) {
        return Digits.in(locale, day + " " + Words.text(locale, month) + " " + year);
    }
}
