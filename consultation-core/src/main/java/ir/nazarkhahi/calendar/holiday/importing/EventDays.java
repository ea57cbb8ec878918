package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.holiday.importing.LeftOut.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** The days on which one event falls. */
final class EventDays {
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern MOMENT = Pattern.compile("\\d{8}T\\d{6}Z?");
    private static final Pattern UNTIL_MOMENT = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z?");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int LONGEST = 31;
    private static final int LONGEST_RULE = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int WIDEST_INTERVAL = 100;
    private static final int MOST_A_YEAR = 12;
    private static final int MOST_COUNTED = 200;
    private static final int LEAP_CYCLE = 4;

    private final CalendarEvent event;

    EventDays(CalendarEvent event) {
        this.event = event;
    }

    /** Thrown for an event that is no holiday; never leaves this package. */
    static final class NoHolidayException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        NoHolidayException(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    boolean isRepeated() {
        return event.has("RRULE");
    }

    /** @param until exclusive; a day that begins before {@code from} and lasts into it counts with its later part */
    Set<LocalDate> between(LocalDate from, LocalDate until) throws NoHolidayException {
        check();
        LocalDate first = day(event.value("DTSTART"));
        int length = length(first);
        Set<LocalDate> starts = starts(first, from.minusDays(length), until);
        Set<LocalDate> days = new TreeSet<>();
        starts.stream().flatMap(start -> start.datesUntil(start.plusDays(length))).filter(day -> !day.isBefore(from) && day.isBefore(until)).forEach(days::add);
        return days;
    }

    /** The day it begins on, for events that have passed {@link #between}. */
    LocalDate first() throws NoHolidayException {
        return day(event.value("DTSTART"));
    }

    private void check() throws NoHolidayException {
        if (event.value("STATUS").equalsIgnoreCase("CANCELLED")) {
            throw new NoHolidayException(Reason.CANCELLED);
        }
        if (event.has("RECURRENCE-ID")) {
            throw new NoHolidayException(Reason.OCCURRENCE);
        }
        if (MOMENT.matcher(event.value("DTSTART")).matches()) {
            throw new NoHolidayException(Reason.WITH_TIME);
        }
        if (event.name().isBlank()) {
            throw new NoHolidayException(Reason.NO_NAME);
        }
    }

    private Set<LocalDate> starts(LocalDate first, LocalDate from, LocalDate until) throws NoHolidayException {
        Set<LocalDate> starts = new TreeSet<>(isRepeated() ? repeated(first, from, until) : List.of(first));
        for (String more : event.values("RDATE")) {
            starts.add(day(more));
        }
        for (String less : event.values("EXDATE")) {
            starts.remove(day(less));
        }
        return starts;
    }

    /** RFC 5545: the end is the first day after it; an event without one lasts a day. */
    private int length(LocalDate first) throws NoHolidayException {
        long days = event.has("DTEND") ? Math.max(1, ChronoUnit.DAYS.between(first, day(event.value("DTEND")))) : duration();
        if (days > LONGEST) {
            throw new NoHolidayException(Reason.TOO_LONG);
        }
        return (int) days;
    }

    private long duration() throws NoHolidayException {
        if (!event.has("DURATION")) {
            return 1;
        }
        try {
            Period period = Period.parse(event.value("DURATION"));
            if (period.toTotalMonths() != 0 || period.getDays() < 1) {
                throw new NoHolidayException(Reason.DAMAGED);
            }
            return period.getDays();
        } catch (DateTimeException | ArithmeticException noPeriod) {
            throw new NoHolidayException(Reason.DAMAGED);
        }
    }

    private List<LocalDate> repeated(LocalDate first, LocalDate from, LocalDate until) throws NoHolidayException {
        if (event.has("EXRULE") || event.values("RRULE").isEmpty() || event.value("RRULE").length() > LONGEST_RULE) {
            throw new NoHolidayException(Reason.RULE);
        }
        try {
            Recur<LocalDate> rule = new Recur<>(untilADay(event.value("RRULE")));
            if (!isYearly(rule)) {
                throw new NoHolidayException(Reason.RULE);
            }
            return rule.getDates(nearer(first, rule, from), from, until);
        } catch (RuntimeException unreadable) {
            throw new NoHolidayException(Reason.RULE);
        }
    }

    /** The library compares days with days only; some programs write a moment of UTC. */
    private static String untilADay(String rule) {
        Matcher moment = UNTIL_MOMENT.matcher(rule);
        return moment.replaceFirst(found -> "UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(
                SolarHijri.tehranDay(LocalDateTime.parse(found.group(1), COMPACT).toInstant(ZoneOffset.UTC))));
    }

    private static boolean isYearly(Recur<LocalDate> rule) {
        boolean plain = Stream.of(rule.getHourList(), rule.getMinuteList(), rule.getSecondList(), rule.getWeekNoList(), rule.getYearDayList(), rule.getSetPosList()).allMatch(List::isEmpty);
        return rule.getFrequency() == Frequency.YEARLY && plain && daysAYear(rule) <= MOST_A_YEAR
                && rule.getCount() <= MOST_COUNTED && rule.getInterval() != 0 && rule.getInterval() >= -1 && rule.getInterval() <= WIDEST_INTERVAL;
    }

    /** At most, as far as the lists of the rule say; a day of every week is no holiday. */
    private static int daysAYear(Recur<LocalDate> rule) {
        boolean weekly = rule.getMonthDayList().isEmpty() && rule.getDayList().stream().anyMatch(day -> day.getOffset() == 0);
        return weekly ? Integer.MAX_VALUE : Stream.of(rule.getMonthList(), rule.getMonthDayList(), rule.getDayList()).mapToInt(list -> Math.max(1, Math.min(list.size(), 100)))
                .reduce(1, (one, other) -> one * other);
    }

    /** The library reckons every year from the first one; where nothing is counted, years long past can be left out. */
    private static LocalDate nearer(LocalDate first, Recur<LocalDate> rule, LocalDate from) {
        int interval = Math.max(1, rule.getInterval());
        int rounds = (from.getYear() - first.getYear() - 1) / interval / LEAP_CYCLE * LEAP_CYCLE - LEAP_CYCLE;
        LocalDate later = rule.getCount() >= 0 || rounds < 1 ? first : first.plusYears((long) rounds * interval);
        return later.getDayOfMonth() == first.getDayOfMonth() ? later : first;
    }

    private static LocalDate day(String written) throws NoHolidayException {
        if (MOMENT.matcher(written).matches()) {
            throw new NoHolidayException(Reason.WITH_TIME);
        }
        try {
            LocalDate day = DAY.matcher(written).matches() ? LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE) : null;
            if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new NoHolidayException(Reason.DAMAGED);
            }
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new NoHolidayException(Reason.DAMAGED);
        }
    }
}
