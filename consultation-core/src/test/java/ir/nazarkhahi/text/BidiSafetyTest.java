package ir.nazarkhahi.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiSafetyTest {

    @Test
    void direction_overrides_and_hidden_characters_go_and_joiners_stay() {
        assertThat(BidiSafety.strip("می‌شود\u202E\u2066 evil\u2069\u0000\uFEFF\u200F 👨‍👩‍👧")).isEqualTo("می‌شود evil 👨‍👩‍👧");
    }

    @Test
    void every_line_break_becomes_one_and_the_soft_hyphen_a_joiner() {
        assertThat(BidiSafety.strip("الف\r\nب\rپ\u2028ت\tث می\u00ADشود")).isEqualTo("الف\nب\nپ\nت\tث می‌شود");
    }

    @Test
    void half_a_character_goes() {
        assertThat(BidiSafety.strip("a\uD83Db\uFFFEc")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t", "\u202E\u202C", "\u200C\u200D\u00AD", "\u3164\u115F\u2800", "\u0301\u064B", "\u00A0\u3000", "ـــ"})
    void a_text_that_shows_nothing_is_blank(String text) {
        assertThat(BidiSafety.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"خ", "👍", ".", "\u202Ea", "1"})
    void a_text_that_shows_something_is_not(String text) {
        assertThat(BidiSafety.isBlank(text)).isFalse();
    }

    @Property
    void stripping_twice_changes_nothing_more(@ForAll String text) {
        String once = BidiSafety.strip(text);

        assertThat(BidiSafety.strip(once)).isEqualTo(once);
        assertThat(BidiSafety.isBlank(once)).isEqualTo(BidiSafety.isBlank(text));
    }
}
