package ir.nazarkhahi.web.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ir.nazarkhahi.gate.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: a small markup that cannot do harm. */
class MarkupTest {

    @Test
    void the_small_markup_is_html_below_the_heading_of_the_page() {
        assertThat(Markup.html("# عنوان\n\nبند **برجسته**.\n\n- یک\n- دو\n\n> نقل"))
                .isEqualTo("<h2>عنوان</h2>\n<p>بند <strong>برجسته</strong>.</p>\n<ul>\n<li>یک</li>\n<li>دو</li>\n</ul>\n<blockquote>\n<p>نقل</p>\n</blockquote>\n");
        assertThat(Markup.html("###### x")).isEqualTo("<h6>x</h6>\n");
    }

    @Test
    void html_is_shown_as_it_is_typed() {
        assertThat(Markup.html("<script>alert(1)</script>\n\n<b onclick='x'>y</b>")).doesNotContain("<script", "<b ").contains("&lt;script&gt;");
        assertThat(Markup.html("    <script>indented</script>")).doesNotContain("<script");
    }

    @Test
    void links_lead_to_pages_and_mail_alone() {
        assertThat(Markup.html("[a](/en/contact) [b](https://example.org) [c](mailto:a@example.org)"))
                .contains("href=\"/en/contact\"", "href=\"https://example.org\"", "href=\"mailto:a@example.org\"");
        assertThat(Markup.html("[a](javascript:alert(1)) [b](data:text/html,x) [c](JaVaScRiPt:x) <vbscript:x>")).doesNotContainIgnoringCase("\"javascript:").doesNotContain("\"data:", "\"vbscript:");
        assertThat(Markup.html("[a](/x \"\\\" onclick=alert(1)\")")).doesNotContain("\" onclick");
    }

    @Test
    void a_picture_is_its_words() {
        assertThat(Markup.html("![نشان *ما*](https://example.org/x.png)")).isEqualTo("<p>نشان <em>ما</em></p>\n");
    }

    @Test
    void nothing_lies_so_deep_that_a_page_fails() {
        for (String marks : new String[] {">".repeat(20_000) + "x", "- ".repeat(20_000) + "x", "[".repeat(40_000), "*a **a ".repeat(6_000), "*a **a ".repeat(6_000) + "** *".repeat(6_000)}) {
            assertThatCode(() -> {
                try {
                    Markup.html(marks);
                } catch (InvalidInputException refused) {
                    assertThat(refused.fields().get(0).code()).isEqualTo("text_too_deep");
                }
            }).doesNotThrowAnyException();
        }
    }
}
