package ir.nazarkhahi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** XC-07. */
class DigitsTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa-IR");

    @Test
    void digits_of_any_script_become_those_of_the_language() {
        assertThat(Digits.persian("1405-٠٠١2 م")).isEqualTo("۱۴۰۵-۰۰۱۲ م");
        assertThat(Digits.latin("۱۴۰۵-٠٠١2")).isEqualTo("1405-0012");
        assertThat(Digits.in(PERSIAN, "1405")).isEqualTo("۱۴۰۵");
        assertThat(Digits.in(Locale.ENGLISH, "۱۴۰۵")).isEqualTo("1405");
    }

    @Test
    void counts_are_grouped_by_thousands() {
        assertThat(Digits.in(PERSIAN, 1234567)).isEqualTo("۱٬۲۳۴٬۵۶۷");
        assertThat(Digits.in(Locale.ENGLISH, 1234567)).isEqualTo("1,234,567");
        assertThat(Digits.in(PERSIAN, 0)).isEqualTo("۰");
    }

    @Property
    void there_and_back_is_the_number(@ForAll long number) {
        assertThat(Digits.latin(Digits.persian(Long.toString(number)))).isEqualTo(Long.toString(number));
    }

    @Test
    void lengths_count_what_people_count() {
        assertThat(CodePoints.count("👍خوب")).isEqualTo(4);
        assertThat(CodePoints.count(null)).isZero();
        assertThat(CodePoints.shortened("👍خوب است", 5)).isEqualTo("👍خوب…");
        assertThat(CodePoints.shortened("خوب", 3)).isEqualTo("خوب");
    }
}
