package ir.nazarkhahi.web.words;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.gate.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;

/** Days as people type them into a page, in either calendar and either script's digits. */
public final class TypedMoment {

    private TypedMoment() {}

    /**
     * @return null if nothing was typed
     * @throws InvalidInputException naming the field and what is wrong ({@link SolarHijri#fault})
     */
    public static LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        SolarHijri.fault(typed).ifPresent(code -> {
            throw new InvalidInputException(field, code);
        });
        return SolarHijri.parse(typed).orElseThrow();
    }

    /** The first moment of the day in Tehran; null if nothing was typed. */
    public static Instant startOf(String field, String typed) {
        LocalDate day = day(field, typed);
        return day == null ? null : SolarHijri.startOf(day);
    }

    /** 24:00 of the day in Tehran; null if nothing was typed. */
    public static Instant endOf(String field, String typed) {
        LocalDate day = day(field, typed);
        return day == null ? null : SolarHijri.startOf(day.plusDays(1));
    }
}
