package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationWindow;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.tracking.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The moment of arrival that the office's date stamp stands for. A stamp knows days and a window moments: a day of which
 * any part lay in the window counts, as the citizen cannot know the hour at which the letter was opened.
 */
final class DateStamp {
    static final String FIELD = "arrivedOn";

    private DateStamp() {}

    /**
     * Always within the window, never later than now, and on the day that was said.
     *
     * @param typed blank for today
     * @throws InvalidInputException if no comment could have come on that day by that way
     */
    static Instant moment(Channel channel, String typed, ConsultationWindow window, Instant now) {
        LocalDate today = SolarHijri.tehranDay(now);
        LocalDate day = typed == null || BidiSafety.isBlank(typed) ? today
                : SolarHijri.parse(typed).orElseThrow(() -> new InvalidInputException(FIELD, SolarHijri.fault(typed).orElse("not_a_date")));
        boolean open = window.statusAt(now) == ConsultationStatus.OPEN;
        if (day.isAfter(today)) {
            throw new InvalidInputException(FIELD, "date_in_future");
        }
        if (channel == Channel.PHONE_LIVE && !(open && day.equals(today))) {
            throw new InvalidInputException(FIELD, "telephone_is_now");
        }
        return open && day.equals(today) ? now : withinWindow(day, window);
    }

    private static Instant withinWindow(LocalDate day, ConsultationWindow window) {
        Instant start = SolarHijri.startOf(day);
        Instant end = SolarHijri.startOf(day.plusDays(1));
        if (!start.isBefore(window.closesAt()) || !end.isAfter(window.opensAt())) {
            throw new InvalidInputException(FIELD, "outside_window");
        }
        return (start.isBefore(window.opensAt()) ? window.opensAt() : start).truncatedTo(ChronoUnit.MICROS);
    }
}
