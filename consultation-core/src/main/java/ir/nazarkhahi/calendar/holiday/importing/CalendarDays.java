package ir.nazarkhahi.calendar.holiday.importing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file says about one year.
 *
 * @param days of that year, in their order, each once
 * @param leftOut events that are no holidays, the first fifty of them
 * @param otherYears Solar Hijri years in which single days of the file lie besides
 */
public record CalendarDays(List<NamedDay> days, List<LeftOut> leftOut, List<Integer> otherYears) {

    /** Where the file names the day in one language alone, both names are that one. */
    public record NamedDay(LocalDate day, String nameFa, String nameEn) {}
}
