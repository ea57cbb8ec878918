package ir.nazarkhahi.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a text is open for comments, and from that the moment it closes (requirement F.1): the day reached by the
 * length, moved on to a working day, to its very end. Two weeks of a text opened at any hour of the 1st last until 24:00
 * of the 15th, so nobody has less than the full length.
 *
 * @param amount at least 1
 */
public record WindowLength(int amount, Unit unit) {

    /** MONTH is a month of the Solar Hijri calendar. */
    public enum Unit { DAY, WEEK, MONTH }

    public WindowLength {
        if (amount < 1) {
            throw new IllegalArgumentException("a window lasts at least one unit");
        }
    }

    /** The first moment at which the window is closed: the start of the day after its last. */
    public Instant closing(Instant opensAt, WorkingCalendar calendar) {
        LocalDate last = calendar.workingDayFrom(from(SolarHijri.tehranDay(opensAt)));
        return SolarHijri.startOf(last.plusDays(1));
    }

    private LocalDate from(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> SolarHijri.plusMonths(day, amount);
        };
    }
}
