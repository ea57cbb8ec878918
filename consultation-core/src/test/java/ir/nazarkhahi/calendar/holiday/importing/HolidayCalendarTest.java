package ir.nazarkhahi.calendar.holiday.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ir.nazarkhahi.calendar.holiday.importing.CalendarDays.NamedDay;
import ir.nazarkhahi.calendar.holiday.importing.LeftOut.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** XC-06: holidays from an iCalendar file, for one Solar Hijri year. 1405 lasts from 21 March 2026 to 20 March 2027. */
class HolidayCalendarTest {

    @Test
    void a_whole_day_is_a_day_with_its_name() {
        CalendarDays read = read("DTSTART;VALUE=DATE:20260625", "SUMMARY:تاسوعای حسینی");

        assertThat(read.days()).containsExactly(new NamedDay(LocalDate.of(2026, 6, 25), "تاسوعای حسینی", "تاسوعای حسینی"));
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void the_end_of_days_in_a_row_is_the_first_day_after_them() {
        assertThat(read("DTSTART;VALUE=DATE:20260625", "DTEND;VALUE=DATE:20260627", "SUMMARY:x").days()).extracting(NamedDay::day)
                .containsExactly(LocalDate.of(2026, 6, 25), LocalDate.of(2026, 6, 26));
        assertThat(read("DTSTART;VALUE=DATE:20260625", "DURATION:P1W", "SUMMARY:x").days()).hasSize(7);
        assertThat(read("DTSTART;VALUE=DATE:20260625", "DTEND;VALUE=DATE:20260625", "SUMMARY:x").days()).hasSize(1);
    }

    @Test
    void days_that_reach_into_the_year_count_with_what_lies_in_it() {
        assertThat(read("DTSTART;VALUE=DATE:20260318", "DTEND;VALUE=DATE:20260323", "SUMMARY:x").days()).extracting(NamedDay::day)
                .containsExactly(LocalDate.of(2026, 3, 21), LocalDate.of(2026, 3, 22));
    }

    @Test
    void a_yearly_rule_gives_the_day_of_that_year_alone() {
        assertThat(read("DTSTART;VALUE=DATE:19990501", "RRULE:FREQ=YEARLY", "SUMMARY:Labour Day").days()).extracting(NamedDay::day).containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(read("DTSTART;VALUE=DATE:20100501", "RRULE:FREQ=YEARLY;UNTIL=20250501", "SUMMARY:x").days()).isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:20100501", "RRULE:FREQ=YEARLY;UNTIL=20260430T203000Z", "SUMMARY:x").days()).hasSize(1);
        assertThat(read("DTSTART;VALUE=DATE:20250501", "RRULE:FREQ=YEARLY;COUNT=1", "SUMMARY:x").days()).isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:19510501", "RRULE:FREQ=YEARLY;INTERVAL=2", "SUMMARY:x").days()).isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:19500501", "RRULE:FREQ=YEARLY;INTERVAL=2", "SUMMARY:x").days()).hasSize(1);
        assertThat(read("DTSTART;VALUE=DATE:20260501", "RRULE:FREQ=YEARLY", "SUMMARY:x").days()).hasSize(1);
        assertThat(read("DTSTART;VALUE=DATE:20040229", "RRULE:FREQ=YEARLY", "SUMMARY:x").days()).isEmpty();
        assertThat(HolidayCalendar.read(calendar(event("DTSTART;VALUE=DATE:20040229", "RRULE:FREQ=YEARLY", "SUMMARY:x")), 1406).days()).hasSize(1);
        assertThat(read("DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY", "SUMMARY:x").days()).isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO", "SUMMARY:x").days()).extracting(NamedDay::day).containsExactly(LocalDate.of(2026, 5, 4));
    }

    @Test
    void a_day_taken_out_of_a_rule_is_no_holiday_and_one_put_in_is() {
        CalendarDays read = read("DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20260501", "RDATE;VALUE=DATE:20260502,20260503", "SUMMARY:x");

        assertThat(read.days()).extracting(NamedDay::day).containsExactly(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 3));
    }

    @Test
    void what_is_no_holiday_is_left_out_with_the_reason() {
        assertLeftOut(Reason.WITH_TIME, "DTSTART;VALUE=DATE:20260625", "DTEND:20260626T120000Z", "SUMMARY:x");
        assertLeftOut(Reason.CANCELLED, "DTSTART;VALUE=DATE:20260625", "STATUS:CANCELLED", "SUMMARY:x");
        assertLeftOut(Reason.NO_NAME, "DTSTART;VALUE=DATE:20260625");
        assertLeftOut(Reason.DAMAGED, "DTSTART;VALUE=DATE:20260231", "SUMMARY:x");
        assertLeftOut(Reason.DAMAGED, "SUMMARY:x");
        assertLeftOut(Reason.DAMAGED, "DTSTART;VALUE=DATE:20260625", "DURATION:P1M", "SUMMARY:x");
        assertLeftOut(Reason.TOO_LONG, "DTSTART;VALUE=DATE:20260625", "DTEND;VALUE=DATE:20261225", "SUMMARY:x");
        assertLeftOut(Reason.RULE, "DTSTART;VALUE=DATE:20260625", "RRULE:FREQ=WEEKLY", "SUMMARY:x");
        assertLeftOut(Reason.RULE, "DTSTART;VALUE=DATE:20260625", "RRULE:FREQ=YEARLY;INTERVAL=0", "SUMMARY:x");
        assertLeftOut(Reason.RULE, "DTSTART;VALUE=DATE:20260625", "RRULE:gibberish", "SUMMARY:x");
        assertLeftOut(Reason.RULE, "DTSTART;VALUE=DATE:20260625", "RRULE:FREQ=YEARLY;BYDAY=FR", "SUMMARY:x");
        assertLeftOut(Reason.RULE, "DTSTART;VALUE=DATE:20260625", "RRULE:FREQ=YEARLY;COUNT=201", "SUMMARY:x");
        assertLeftOut(Reason.RULE, "DTSTART;VALUE=DATE:20260625", "RRULE:FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=1,2,3,4,5,6,7", "SUMMARY:x");
        assertLeftOut(Reason.OCCURRENCE, "DTSTART;VALUE=DATE:20260625", "RECURRENCE-ID;VALUE=DATE:20260624", "SUMMARY:x");
    }

    @Test
    void names_in_two_languages_are_told_apart_by_their_letters() {
        String both = event("DTSTART;VALUE=DATE:20260625", "SUMMARY:تاسوعا") + event("DTSTART;VALUE=DATE:20260625", "SUMMARY:Tasua\\, the ninth\\nof Muharram");

        assertThat(HolidayCalendar.read(calendar(both), 1405).days()).containsExactly(new NamedDay(LocalDate.of(2026, 6, 25), "تاسوعا", "Tasua, the ninth of Muharram"));
    }

    @Test
    void a_name_broken_over_lines_is_one_and_never_longer_than_a_name_may_be() {
        assertThat(read("DTSTART;VALUE=DATE:20260625", "SUMMARY:تاسو", " عا").days()).extracting(NamedDay::nameFa).containsExactly("تاسوعا");
        assertThat(read("DTSTART;VALUE=DATE:20260625", "SUMMARY:" + "م".repeat(5000)).days().get(0).nameFa()).hasSize(200);
    }

    @Test
    void days_of_other_years_are_told_by_their_years() {
        String two = event("DTSTART;VALUE=DATE:20260625", "SUMMARY:x") + event("DTSTART;VALUE=DATE:20270614", "SUMMARY:x");

        assertThat(HolidayCalendar.read(calendar(two), 1405).otherYears()).containsExactly(1406);
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_by_name() {
        assertRefused("calendar_empty", new byte[0]);
        assertRefused("calendar_empty", bytes(" \r\n "));
        assertRefused("calendar_too_large", new byte[30 << 20]);
        assertRefused("calendar_not_ics", bytes("<html>"));
        assertRefused("calendar_not_ics", bytes("BEGIN:VCARD\r\nEND:VCARD\r\n"));
        assertRefused("calendar_not_utf8", "BEGIN:VCALENDAR\r\nX-N:تعطیل".getBytes(Charset.forName("windows-1256")));
        assertRefused("calendar_no_events", calendar(""));
        assertRefused("calendar_damaged", bytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260625\r\n"));
        assertRefused("calendar_damaged", calendar("BEGIN:X\r\n".repeat(100_000)));
        assertRefused("calendar_only_times", calendar(event("DTSTART:20260625T090000Z", "SUMMARY:Meeting") + event("DTSTART;TZID=Asia/Tehran:20260625T090000", "SUMMARY:Meeting")));
        assertRefused("calendar_too_many_events", calendar(event("SUMMARY:x").repeat(1001)));
    }

    @Test
    void a_thousand_old_rules_cost_little() {
        byte[] file = calendar(event("DTSTART;VALUE=DATE:19000501", "RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=1MO", "SUMMARY:x").repeat(1000));

        CalendarDays read = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> HolidayCalendar.read(file, 1405));
        assertThat(read.days()).hasSize(12);
    }

    private static void assertLeftOut(Reason reason, String... lines) {
        CalendarDays read = HolidayCalendar.read(calendar(event(lines) + event("DTSTART;VALUE=DATE:20260101", "SUMMARY:other")), 1405);

        assertThat(read.days()).isEmpty();
        assertThat(read.leftOut()).extracting(LeftOut::reason).containsExactly(reason);
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatThrownBy(() -> HolidayCalendar.read(file, 1405)).isInstanceOfSatisfying(RefusedCalendarException.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static CalendarDays read(String... lines) {
        return HolidayCalendar.read(calendar(event(lines)), 1405);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static byte[] calendar(String components) {
        return bytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + components + "END:VCALENDAR\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
