package ir.nazarkhahi.news.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The form is told in docs/news.md and stands behind receipts: it never changes. */
class WordingTest {
    private static final EditNews SAID = new EditNews(NewsKind.NEWS, new Both("خبر", "News"), null, new Both("متن", "Text"), null, Instant.parse("2026-12-01T00:00:00Z"));

    @Test
    void the_wording_is_what_is_read_and_nothing_else() {
        Wording wording = Wording.of("N1405-0001", SAID);

        assertThat(wording.content()).isEqualTo("{\"code\":\"N1405-0001\",\"kind\":\"NEWS\",\"title\":{\"fa\":\"خبر\",\"en\":\"News\"},"
                + "\"lead\":{\"fa\":\"\",\"en\":\"\"},\"text\":{\"fa\":\"متن\",\"en\":\"Text\"}}");
        assertThat(wording.hash()).isEqualTo(HASH);
    }

    @Test
    void another_closing_day_is_no_other_wording() {
        EditNews later = new EditNews(SAID.kind(), SAID.title(), SAID.lead(), SAID.text(), SAID.approval(), null);

        assertThat(Wording.of("N1405-0001", later).hash()).isEqualTo(Wording.of("N1405-0001", SAID).hash());
    }

    @Test
    void paragraphs_stand_apart_by_an_empty_line() {
        Both text = new Both("یک\nهنوز یک\n \nدو\n\n\nسه", "");

        assertThat(text.paragraphs(new Locale("fa"))).containsExactly("یک\nهنوز یک", "دو", "سه");
        assertThat(text.anyIn(Locale.ENGLISH)).startsWith("یک");
    }

    private static final String HASH = "0cc988944d90d8f21300e1d66b5850d9be06b2cfdfdaea7110b747032a7bd36f";
}
