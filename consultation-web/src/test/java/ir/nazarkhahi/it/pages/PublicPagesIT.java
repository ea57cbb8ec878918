package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XC-07, XC-13: every public page, in both languages, wide and narrow. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPagesIT {
    @ArquillianResource
    private URL base;

    @Test
    void axe_finds_nothing_and_nothing_scrolls_sideways_on_a_wide_screen() {
        try (Browser browser = Browser.desktop(base)) {
            pages().forEach(page -> inspect(browser, page));
        }
    }

    @Test
    void axe_finds_nothing_and_nothing_scrolls_sideways_on_a_phone() {
        try (Browser browser = Browser.phone(base)) {
            pages().forEach(page -> inspect(browser, page));
        }
    }

    @Test
    void everything_can_be_reached_at_two_hundred_percent() {
        try (Browser browser = Browser.zoomed(base)) {
            pages().forEach(page -> {
                browser.visit(page);
                assertThat(browser.scrollsSideways()).as(page + " scrolls sideways").isFalse();
                assertThat(browser.unreachable()).as(page).isEmpty();
            });
        }
    }

    @Test
    void text_and_comments_are_read_without_javascript() {
        OpenConsultation consultation = OpenConsultation.at(base).withComment(base, "art_1", "نظری که بی‌جاوااسکریپت خوانده می‌شود");
        try (Browser browser = Browser.withoutScript(base)) {
            browser.visit(consultation.page()).awaitText("هدف این آیین‌نامه");
            browser.await(d -> browser.visit(consultation.provision("art_1")).text().contains("بی‌جاوااسکریپت") ? Boolean.TRUE : null, "the comment");

            assertThat(browser.text()).contains("جاوااسکریپت مرورگر را روشن کنید");
        }
    }

    @Test
    void language_switch_keeps_the_page() {
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/consultations?q=abc").press("English").awaitText("Consultations");

            assertThat(browser.driver().getCurrentUrl()).endsWith("/en/consultations?q=abc");
            assertThat(browser.first("html").getDomAttribute("dir")).isEqualTo("ltr");
        }
    }

    private static void inspect(Browser browser, String page) {
        browser.visit(page);
        assertThat(Accessibility.findings(browser)).as(page).isEmpty();
        assertThat(browser.scrollsSideways()).as(page + " scrolls sideways").isFalse();
        assertThat(browser.complaints()).as(page).isEmpty();
    }

    private List<String> pages() {
        OpenConsultation consultation = OpenConsultation.at(base).withComment(base, "art_1", "موافقم، به شرط اجرا").withComment(base, "", "دربارهٔ کل متن");
        return Stream.of("/", "/consultations", "/consultations?q=nothing", consultation.page(), consultation.provision("art_1"), consultation.provision("whole"),
                consultation.page() + "/outcome", consultation.page() + "/print", "/track", "/contact", "/about", "/accessibility", "/privacy", "/terms", "/receipts")
                .flatMap(page -> Stream.of(page, "/en" + (page.equals("/") ? "" : page))).toList();
    }
}
