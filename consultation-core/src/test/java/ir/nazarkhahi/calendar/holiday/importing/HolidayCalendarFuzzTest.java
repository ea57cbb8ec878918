package ir.nazarkhahi.calendar.holiday.importing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.holiday.importing.CalendarDays.NamedDay;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Issue 3, point 15: whatever the bytes, a calendar is read within its year or refused by name. See {@code ImporterFuzzTest}. */
class HolidayCalendarFuzzTest {
    private static final int YEAR = 1405;

    @FuzzTest(maxDuration = "60s")
    void calendar(byte[] bytes) {
        check(bytes);
    }

    /** Bytes as the lines of one event, so that the search need not find the frame first. */
    @FuzzTest(maxDuration = "60s")
    void event(byte[] bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20260625\r\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(bytes);
        file.writeBytes("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII));
        check(file.toByteArray());
    }

    private static void check(byte[] bytes) {
        try {
            CalendarDays read = HolidayCalendar.read(bytes, YEAR);
            if (read.days().stream().anyMatch(day -> SolarHijri.of(day.day()).year() != YEAR)) {
                throw new IllegalStateException("a day of another year: " + read.days());
            }
            if (read.days().stream().map(NamedDay::day).distinct().count() != read.days().size()) {
                throw new IllegalStateException("a day stands there twice: " + read.days());
            }
        } catch (RefusedCalendarException refused) {
            if (!refused.code().startsWith("calendar_")) {
                throw refused;
            }
        }
    }
}
