package ir.nazarkhahi.comment.retention;

import ir.nazarkhahi.calendar.SolarHijri;
import java.time.Instant;
import java.util.Optional;

/** How long what is sealed is kept after the outcome. */
final class KeepingTime {
    private KeepingTime() {}

    /**
     * The first moment after the last day of keeping, in Tehran.
     *
     * @param months of the Solar Hijri calendar; 0 keeps for good
     */
    static Optional<Instant> endsAt(Instant outcome, long months) {
        return months == 0 ? Optional.empty()
                : Optional.of(SolarHijri.startOf(SolarHijri.plusMonths(SolarHijri.tehranDay(outcome), Math.toIntExact(months)).plusDays(1)));
    }
}
