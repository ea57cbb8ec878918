package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.SolarHijriDate;
import ir.nazarkhahi.calendar.holiday.importing.EventDays.NoHolidayException;
import ir.nazarkhahi.gate.BrokenRuleException.Category;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/** Reads the whole days of an iCalendar file that lie in one Solar Hijri year. */
public final class HolidayCalendar {
    /** In bytes; a century of holidays has a third of it. */
    public static final int LARGEST = 1 << 20;
    private static final String HEAD = "BEGIN:VCALENDAR";
    private static final int MOST_TOLD = 50;

    private HolidayCalendar() {}

    /** @throws RefusedCalendarException if the file is none, is damaged, or holds no event that could be a holiday */
    public static CalendarDays read(byte[] file, int solarYear) {
        List<CalendarEvent> events = events(text(file));
        if (events.isEmpty()) {
            throw RefusedCalendarException.invalid("calendar_no_events", "there is no VEVENT in the file");
        }
        LocalDate from = SolarHijri.toGregorian(new SolarHijriDate(solarYear, 1, 1));
        LocalDate until = SolarHijri.toGregorian(new SolarHijriDate(solarYear + 1, 1, 1));
        return days(events, from, until);
    }

    private static CalendarDays days(List<CalendarEvent> events, LocalDate from, LocalDate until) {
        DayNames named = new DayNames();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<Integer> otherYears = new TreeSet<>();
        for (CalendarEvent event : events) {
            EventDays of = new EventDays(event);
            try {
                of.between(from, until).forEach(day -> named.add(day, event.name()));
                if (!of.isRepeated() && (of.first().isBefore(from) || !of.first().isBefore(until))) {
                    otherYears.add(SolarHijri.of(of.first()).year());
                }
            } catch (NoHolidayException none) {
                leftOut.add(new LeftOut(event.name(), none.reason()));
            }
        }
        refuseIfAllHaveTimes(leftOut, events.size());
        return new CalendarDays(named.inOrder(), leftOut.stream().limit(MOST_TOLD).toList(), List.copyOf(otherYears));
    }

    private static void refuseIfAllHaveTimes(List<LeftOut> leftOut, int events) {
        if (leftOut.stream().filter(one -> one.reason() == LeftOut.Reason.WITH_TIME).count() == events) {
            throw RefusedCalendarException.invalid("calendar_only_times", "all events have times of day; holidays are whole days");
        }
    }

    private static String text(byte[] file) {
        if (file == null || file.length == 0) {
            throw RefusedCalendarException.invalid("calendar_empty", "the file is empty");
        }
        if (file.length > LARGEST) {
            throw new RefusedCalendarException(Category.TOO_LARGE, "calendar_too_large", "a calendar may have " + LARGEST + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw RefusedCalendarException.invalid("calendar_not_utf8", "the file is not UTF-8");
        }
    }

    private static List<CalendarEvent> events(String text) {
        if (text.isBlank()) {
            throw RefusedCalendarException.invalid("calendar_empty", "the file is empty");
        }
        String stripped = text.strip();
        if (!stripped.substring(0, Math.min(HEAD.length(), stripped.length())).toUpperCase(Locale.ROOT).equals(HEAD)) {
            throw RefusedCalendarException.invalid("calendar_not_ics", "the file does not begin with VCALENDAR");
        }
        EventCollector collector = new EventCollector();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(stripped + "\r\n"), true), collector);
            return collector.events();
        } catch (IOException | ParserException unreadable) {
            throw collector.refusal() == null ? RefusedCalendarException.invalid("calendar_damaged", "the file cannot be read to its end") : collector.refusal();
        }
    }
}
