package ir.nazarkhahi.calendar.holiday;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.SolarHijriDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Official holidays that fall on the same Solar Hijri date every year. Those of the lunar calendar are entered by hand, year by year. */
final class FixedHolidays {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private record MonthDay(int month, int day) {}

    private static final List<MonthDay> ALL = List.of(
            new MonthDay(1, 1), new MonthDay(1, 2), new MonthDay(1, 3), new MonthDay(1, 4), new MonthDay(1, 12), new MonthDay(1, 13),
            new MonthDay(3, 14), new MonthDay(3, 15), new MonthDay(11, 22), new MonthDay(12, 29));

    private FixedHolidays() {}

    static boolean contain(LocalDate day) {
        SolarHijriDate date = SolarHijri.of(day);
        return ALL.contains(new MonthDay(date.month(), date.day()));
    }

    static List<HolidayView> of(int solarYear) {
        return ALL.stream().map(date -> SolarHijri.day(solarYear, date.month, date.day)).flatMap(Optional::stream).map(FixedHolidays::view).toList();
    }

    static HolidayView view(LocalDate day) {
        SolarHijriDate date = SolarHijri.of(day);
        String key = "%02d-%02d".formatted(date.month(), date.day());
        return new HolidayView(day, true, name(PERSIAN, key), name(Locale.ENGLISH, key), true);
    }

    private static String name(Locale locale, String key) {
        return ResourceBundle.getBundle("ir.nazarkhahi.calendar.holiday.names", locale, FixedHolidays.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
