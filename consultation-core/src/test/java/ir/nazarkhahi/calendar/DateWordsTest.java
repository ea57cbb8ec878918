package ir.nazarkhahi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XC-07: Solar Hijri in and out, in both languages. */
class DateWordsTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Instant CLOSING = Instant.parse("2026-06-02T20:30:00Z");

    @Test
    void a_date_reads_as_its_language_writes_it() {
        assertThat(DateWords.date(DAY, PERSIAN)).isEqualTo("۱۲ خرداد ۱۴۰۵");
        assertThat(DateWords.date(DAY, Locale.ENGLISH)).isEqualTo("12 Khordad 1405");
        assertThat(DateWords.shortDate(DAY, PERSIAN)).isEqualTo("۱۴۰۵/۰۳/۱۲");
        assertThat(DateWords.gregorian(DAY, PERSIAN)).isEqualTo("۲ ژوئن ۲۰۲۶");
        assertThat(DateWords.gregorian(DAY, Locale.UK)).isEqualTo("2 June 2026");
        assertThat(DateWords.weekday(DAY, PERSIAN)).isEqualTo("سه‌شنبه");
    }

    @Test
    void a_closing_at_midnight_is_said_as_the_end_of_the_day_before() {
        assertThat(DateWords.closing(CLOSING, PERSIAN)).isEqualTo("تا ساعت ۲۴:۰۰ سه‌شنبه ۱۲ خرداد ۱۴۰۵ به وقت تهران");
        assertThat(DateWords.closing(CLOSING, Locale.ENGLISH)).isEqualTo("until 24:00 on Tuesday, 12 Khordad 1405, Tehran time");
        assertThat(DateWords.closing(CLOSING.minusSeconds(60), Locale.ENGLISH)).isEqualTo("until 23:59 on Tuesday, 12 Khordad 1405, Tehran time");
        assertThat(DateWords.moment(CLOSING.minusSeconds(60), PERSIAN)).isEqualTo("۱۲ خرداد ۱۴۰۵، ساعت ۲۳:۵۹");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "P14D | ۱۴ روز | 14 days", "P3DT5H | ۳ روز | 3 days", "P2DT4H59M | ۲ روز و ۴ ساعت | 2 days and 4 hours", "P1D | ۱ روز | 1 day",
        "PT1H1M | ۱ ساعت و ۱ دقیقه | 1 hour and 1 minute", "PT59M59S | ۵۹ دقیقه | 59 minutes", "PT59S | کمتر از یک دقیقه | less than a minute",
        "P1234D | ۱۲۳۴ روز | 1234 days",
    })
    void what_remains_is_said_in_words(Duration left, String persian, String english) {
        assertThat(Remaining.inWords(CLOSING.minus(left), CLOSING, PERSIAN)).isEqualTo(persian);
        assertThat(Remaining.inWords(CLOSING.minus(left), CLOSING, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void nothing_remains_from_the_closing_moment_on() {
        assertThat(Remaining.inWords(CLOSING, CLOSING, PERSIAN)).isEmpty();
        assertThat(Remaining.inWords(CLOSING.plusSeconds(1), CLOSING, PERSIAN)).isEmpty();
        assertThat(Remaining.inWords(CLOSING.minusMillis(1), CLOSING, PERSIAN)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "۱۴۰۵/۰۳/۱۲", "1405/3/12", "1405-03-12", "١٤٠٥/٣/١٢", "12/3/1405", " ۱۲ خرداد ۱۴۰۵ ", "12 Khordad 1405", "\u200F۱۴۰۵ / ۳ / ۱۲",
        "۱۲ خرداد ماه ۱۴۰۵", "2026-06-02", "۲۰۲۶/۶/۲",
    })
    void a_date_is_understood_as_people_type_it(String typed) {
        assertThat(SolarHijri.parse(typed)).hasValue(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "خرداد", "1405/13/1", "1404/12/30", "1405/7/31", "1405/0/1", "05/03/12", "2026-02-30", "1405/03/12/1", "12 Foo 1405", "0000/1/1"})
    void what_is_no_day_is_no_date(String typed) {
        assertThat(SolarHijri.parse(typed)).isEmpty();
    }

    /** Issue 3, point 12: what is wrong is said in words, so it has to be known. */
    @ParameterizedTest
    @CsvSource({
        "1405/13/1, date_month", "1405/0/1, date_month", "12 Foo 1405, date_month", "1404/12/30, date_day", "1405/7/31, date_day", "۱۴۰۵/۲/۳۲, date_day", "2026-02-30, date_day",
        "05/03/12, date_year_short", "۵.۳.۱۲, date_year_short", "1299/12/29, date_year", "1501/1/1, date_year", "4405/1/1, date_year", "1899-01-01, date_year",
        "tomorrow, not_a_date", "1405, not_a_date", "1405/07/15/1, not_a_date",
    })
    void a_day_that_cannot_be_taken_has_a_reason(String typed, String reason) {
        assertThat(SolarHijri.fault(typed)).hasValue(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1405/7/15", "۱۴۰۵-۰۷-۱۵", "1405.7.15", "1300/1/1", "1500/12/29", "1403/12/30", "2026-10-07", "۱۵ مهر ۱۴۰۵"})
    void a_day_that_can_be_taken_has_none(String typed) {
        assertThat(SolarHijri.fault(typed)).isEmpty();
        assertThat(SolarHijri.parse(typed)).isPresent();
    }

    @Property
    void what_is_shown_can_be_typed_again(@ForAll @IntRange(max = 54_000) int days, @ForAll boolean persian) {
        LocalDate day = LocalDate.of(1971, 3, 21).plusDays(days);
        Locale locale = persian ? PERSIAN : Locale.ENGLISH;

        assertThat(SolarHijri.parse(DateWords.date(day, locale))).hasValue(day);
        assertThat(SolarHijri.parse(DateWords.shortDate(day, locale))).hasValue(day);
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(ResourceBundle.getBundle("ir.nazarkhahi.calendar.words", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("ir.nazarkhahi.calendar.words", Locale.ROOT).keySet());
        assertThat(Words.months(Locale.ENGLISH)).doesNotContainAnyElementsOf(Words.months(PERSIAN));
    }
}
