package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XC-07, XC-13: reading without scripts, and the other language. What holds for every page is in {@code it.everyone}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPagesIT {
    @ArquillianResource
    private URL base;

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
}
