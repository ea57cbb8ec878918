package ir.nazarkhahi.comment.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.consultation.ConsultationWindow;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.tracking.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issue 3 point 13: paper dated inside the window, to the day, at its borders")
class DateStampTest {
    /** 1 Azar 1405, 10:00 in Tehran, to 8 Azar, 14:30. */
    private static final Instant OPENS = Instant.parse("2026-11-22T06:30:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-29T11:00:00Z");
    private static final ConsultationWindow WINDOW = window(OPENS, CLOSES, null);
    private static final ConsultationWindow SEALED = window(OPENS, CLOSES, CLOSES.plusSeconds(5));
    private static final Instant WEEKS_LATER = CLOSES.plus(Duration.ofDays(20));

    @Test
    void a_letter_of_a_day_within_the_window_counts_from_the_beginning_of_that_day() {
        assertThat(letter("1405/9/5", SEALED, WEEKS_LATER)).isEqualTo("2026-11-25T20:30:00Z");
    }

    @Test
    void the_days_on_which_it_opens_and_closes_belong_to_it() {
        assertThat(letter("۱۴۰۵/۹/۱", SEALED, WEEKS_LATER)).isEqualTo(OPENS);
        assertThat(letter("۱۴۰۵/۹/۸", SEALED, WEEKS_LATER)).isEqualTo("2026-11-28T20:30:00Z").isBefore(CLOSES);
    }

    @Test
    void the_days_before_and_after_do_not() {
        refused("outside_window", Channel.LETTER, "1405-08-30", SEALED, WEEKS_LATER);
        refused("outside_window", Channel.LETTER, "1405-09-09", SEALED, WEEKS_LATER);
    }

    @Test
    void a_window_that_ends_at_midnight_has_nothing_of_the_day_that_begins_then() {
        ConsultationWindow midnight = window(OPENS, Instant.parse("2026-11-28T20:30:00Z"), CLOSES);

        assertThat(letter("1405/9/7", midnight, WEEKS_LATER)).isEqualTo("2026-11-27T20:30:00Z");
        refused("outside_window", Channel.LETTER, "1405/9/8", midnight, WEEKS_LATER);
    }

    @Test
    void a_window_that_opens_at_midnight_has_nothing_of_the_day_before() {
        ConsultationWindow midnight = window(Instant.parse("2026-11-21T20:30:00Z"), CLOSES, CLOSES);

        assertThat(letter("1405/9/1", midnight, WEEKS_LATER)).isEqualTo("2026-11-21T20:30:00Z");
        refused("outside_window", Channel.LETTER, "1405/8/30", midnight, WEEKS_LATER);
    }

    @Test
    void the_day_is_typed_in_either_calendar_and_any_digits() {
        for (String typed : new String[] {"1405/9/5", "۱۴۰۵/۰۹/۰۵", "۵ آذر ۱۴۰۵", "2026-11-26", "26.11.2026", "٢٠٢٦/١١/٢٦"}) {
            assertThat(letter(typed, SEALED, WEEKS_LATER)).as(typed).isEqualTo("2026-11-25T20:30:00Z");
        }
        refused("date_month", Channel.LETTER, "1405/13/1", SEALED, WEEKS_LATER);
        refused("not_a_date", Channel.LETTER, "دیروز", SEALED, WEEKS_LATER);
    }

    @Test
    void what_comes_today_while_it_is_open_came_now() {
        Instant now = OPENS.plus(Duration.ofHours(30));

        assertThat(letter(null, WINDOW, now)).isEqualTo(now);
        assertThat(DateStamp.moment(Channel.PHONE_LIVE, " ", WINDOW, now)).isEqualTo(now);
    }

    @Test
    void the_letter_of_the_last_day_may_be_registered_that_evening() {
        Instant evening = CLOSES.plus(Duration.ofHours(3));

        assertThat(letter(null, WINDOW, evening)).isEqualTo("2026-11-28T20:30:00Z");
    }

    @Test
    void nobody_telephones_afterwards_or_on_another_day() {
        refused("telephone_is_now", Channel.PHONE_LIVE, null, WINDOW, CLOSES);
        refused("telephone_is_now", Channel.PHONE_LIVE, "1405/9/5", SEALED, WEEKS_LATER);
        refused("telephone_is_now", Channel.PHONE_LIVE, "1405/9/1", WINDOW, OPENS.plus(Duration.ofDays(2)));
        assertThat(DateStamp.moment(Channel.PHONE_LIVE, null, WINDOW, CLOSES.minusNanos(1_000))).isBefore(CLOSES);
    }

    @Test
    void no_day_of_the_future_has_been_stamped() {
        refused("date_in_future", Channel.LETTER, "1405/9/4", WINDOW, OPENS.plus(Duration.ofDays(1)));
    }

    @Test
    void whatever_window_and_day_the_moment_is_of_that_day_within_the_window_and_not_to_come() {
        Random random = new Random(20_261_122);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            Instant opens = OPENS.plusSeconds(random.nextInt(40 * 86_400)).plusNanos(1_000L * random.nextInt(1_000_000));
            Instant closes = opens.plusSeconds(1 + random.nextInt(30 * 86_400));
            Instant now = opens.plusSeconds(random.nextInt(60 * 86_400));
            LocalDate day = SolarHijri.tehranDay(opens).plusDays(random.nextInt(70) - 5);
            ConsultationWindow window = window(opens, closes, null);
            boolean overlaps = SolarHijri.startOf(day).isBefore(closes) && SolarHijri.startOf(day.plusDays(1)).isAfter(opens) && !day.isAfter(SolarHijri.tehranDay(now));
            if (!overlaps) {
                assertThatThrownBy(() -> letter(day.toString(), window, now)).isInstanceOf(InvalidInputException.class);
                continue;
            }
            Instant moment = letter(day.toString(), window, now);
            assertThat(moment).isAfterOrEqualTo(opens).isBefore(closes).isBeforeOrEqualTo(now);
            assertThat(SolarHijri.tehranDay(moment)).isEqualTo(day);
            accepted++;
        }
        assertThat(accepted).isBetween(2_000, 18_000);
    }

    private static Instant letter(String typed, ConsultationWindow window, Instant now) {
        return DateStamp.moment(Channel.LETTER, typed, window, now);
    }

    private static void refused(String code, Channel channel, String typed, ConsultationWindow window, Instant now) {
        assertThatThrownBy(() -> DateStamp.moment(channel, typed, window, now)).isInstanceOfSatisfying(InvalidInputException.class,
                refused -> assertThat(refused.fields()).singleElement().satisfies(field -> assertThat(field.name() + " " + field.code()).isEqualTo("arrivedOn " + code)));
    }

    private static ConsultationWindow window(Instant opens, Instant closes, Instant sealed) {
        return new ConsultationWindow(1, "1405-0012", 1, "/1/", 1, Stage.PUBLISHED, opens, closes, sealed, List.of(1L));
    }
}
