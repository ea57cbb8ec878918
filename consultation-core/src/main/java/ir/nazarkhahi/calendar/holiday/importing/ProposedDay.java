package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.calendar.holiday.HolidayView;
import java.io.Serializable;

/**
 * A day of the file beside what is known of it.
 *
 * @param proposed ready to be put, in the version that was read
 * @param present what stands there now; null for a {@code NEW} one
 */
public record ProposedDay(HolidayView proposed, State state, HolidayView present) implements Serializable {

    /** CONFLICT: an administrator has said otherwise, that it is a working day or has another name. */
    public enum State { NEW, KNOWN, CONFLICT }
}
