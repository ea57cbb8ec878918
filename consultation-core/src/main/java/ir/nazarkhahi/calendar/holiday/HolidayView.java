package ir.nazarkhahi.calendar.holiday;

import java.time.LocalDate;
import java.util.Locale;

/**
 * @param holiday false: it would be a holiday by rule, but is a working day this time
 * @param byRule a fixed holiday of the Solar Hijri calendar about which nobody has said anything else
 */
public record HolidayView(LocalDate day, boolean holiday, String nameFa, String nameEn, boolean byRule) {

    public HolidayView {
        nameFa = nameFa == null ? "" : nameFa.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameFa;
    }
}
