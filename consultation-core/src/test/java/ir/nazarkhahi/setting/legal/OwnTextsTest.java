package ir.nazarkhahi.setting.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: the product has a text of every kind, in both languages, of the same parts. */
class OwnTextsTest {

    @Test
    void every_text_is_there_in_both_languages_with_as_many_headings() {
        for (LegalKind kind : LegalKind.values()) {
            String persian = OwnTexts.of(kind, "fa");
            String english = OwnTexts.of(kind, "en");

            assertThat(persian).as(kind + " in Persian").hasSizeGreaterThan(300).matches("(?s).*\\p{IsArabic}.*");
            assertThat(headings(english)).as(kind + " in English").isEqualTo(headings(persian)).isGreaterThan(2);
        }
    }

    private static long headings(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> line.startsWith("# ")).count();
    }
}
