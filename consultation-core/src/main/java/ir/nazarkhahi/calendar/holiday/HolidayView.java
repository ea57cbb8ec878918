package ir.nazarkhahi.calendar.holiday;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * @param holiday false: it would be a holiday by rule, but is a working day this time
 * @param byRule a fixed holiday of the Solar Hijri calendar about which nobody has said anything else
 * @param version to be sent back on changing what was said about the day; null if nothing was
 */
public record HolidayView(LocalDate day, boolean holiday, String nameFa, String nameEn, boolean byRule, Integer version) implements Serializable {

    public HolidayView {
        nameFa = nameFa == null ? "" : nameFa.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
    }

    /** What is said about a day for the first time. */
    public HolidayView(LocalDate day, boolean holiday, String nameFa, String nameEn, boolean byRule) {
        this(day, holiday, nameFa, nameEn, byRule, null);
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameFa;
    }
}
