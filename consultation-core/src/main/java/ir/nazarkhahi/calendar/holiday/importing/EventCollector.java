package ir.nazarkhahi.calendar.holiday.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.ContentHandler;

/** Keeps the events of a file while it is read, and stops the reading of one that no calendar program writes. */
final class EventCollector implements ContentHandler {
    private static final Set<String> WANTED = Set.of("DTSTART", "DTEND", "DURATION", "SUMMARY", "RRULE", "RDATE", "EXDATE", "EXRULE", "STATUS", "RECURRENCE-ID");
    private static final int MOST_EVENTS = 1000;
    private static final int DEEPEST = 5;

    private final List<CalendarEvent> events = new ArrayList<>();
    private final Deque<CalendarEvent> open = new ArrayDeque<>();
    private String property;
    private RefusedCalendarException refusal;

    List<CalendarEvent> events() {
        return events;
    }

    /** Null as long as nothing was beyond the bounds. */
    RefusedCalendarException refusal() {
        return refusal;
    }

    @Override
    public void startComponent(String name) {
        CalendarEvent begun = new CalendarEvent();
        open.push(begun);
        if (open.size() > DEEPEST) {
            throw refuse("calendar_damaged", "components lie too deep in each other");
        }
        if (name.equalsIgnoreCase("VEVENT")) {
            events.add(begun);
        }
        if (events.size() > MOST_EVENTS) {
            throw refuse("calendar_too_many_events", "a file may have " + MOST_EVENTS + " events");
        }
    }

    @Override
    public void endComponent(String name) {
        open.poll();
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void propertyValue(String value) {
        if (!open.isEmpty() && WANTED.contains(property)) {
            open.peek().add(property, value);
        }
    }

    @Override
    public void startCalendar() {
        open.clear();
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }

    @Override
    public void parameter(String name, String value) {
        // whether a value is a day is seen from the value itself
    }

    private RefusedCalendarException refuse(String code, String message) {
        refusal = RefusedCalendarException.invalid(code, message);
        return refusal;
    }
}
