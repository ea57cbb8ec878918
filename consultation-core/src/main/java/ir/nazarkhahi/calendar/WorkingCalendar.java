package ir.nazarkhahi.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * On which days an office works: neither on its weekly rest days nor on holidays. At least one day a week is a working
 * day, and nobody can set so many holidays that none comes, so looking for the next one ends.
 */
public final class WorkingCalendar {
    private static final int WEEK = 7;

    private final Set<DayOfWeek> restDays;
    private final Predicate<LocalDate> holidays;

    public WorkingCalendar(Set<DayOfWeek> restDays, Predicate<LocalDate> holidays) {
        if (restDays.size() >= WEEK) {
            throw new IllegalArgumentException("an office must work on at least one day of the week");
        }
        this.restDays = Set.copyOf(restDays);
        this.holidays = holidays;
    }

    /**
     * Reads a setting such as {@code 4,5}: days of the week by their ISO numbers, Monday 1 to Sunday 7; blank is none.
     *
     * @throws IllegalArgumentException if something else stands there
     */
    public static Set<DayOfWeek> restDays(String numbers) {
        try {
            return Arrays.stream(numbers.split(",")).map(String::strip).filter(number -> !number.isEmpty())
                    .map(number -> DayOfWeek.of(Integer.parseInt(number))).collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("days of the week are numbers from 1 to 7", noSuchDay);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !restDays.contains(day.getDayOfWeek()) && !holidays.test(day);
    }

    /** That day if it is a working day, otherwise the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
