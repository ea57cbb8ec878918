package ir.nazarkhahi.calendar;

import ir.nazarkhahi.gate.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Refuses days that nobody can mean. A window that closes in the year 4405 instead of 1405 could never be shortened, and
 * the calendar does not reckon beyond its year 3000.
 */
public final class TypedYear {

    private TypedYear() {}

    /**
     * @param day null is accepted
     * @param now the day it is measured from
     * @throws InvalidInputException {@code out_of_range} if it lies more than that many years before or after
     */
    public static void require(String field, LocalDate day, Instant now, int yearsBack, int yearsAhead) {
        LocalDate today = SolarHijri.tehranDay(now);
        if (day != null && (day.isBefore(today.minusYears(yearsBack)) || day.isAfter(today.plusYears(yearsAhead)))) {
            throw new InvalidInputException(field, "out_of_range");
        }
    }

    /** @see #require(String, LocalDate, Instant, int, int) */
    public static void require(String field, Instant moment, Instant now, int yearsBack, int yearsAhead) {
        require(field, moment == null ? null : SolarHijri.tehranDay(moment), now, yearsBack, yearsAhead);
    }
}
