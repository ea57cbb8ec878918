package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Issue 2, bad input: the page says it in words beside the field, and what was typed is still there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadInputIT {
    private static final String LONG = "ا".repeat(100_000);

    @ArquillianResource
    private URL base;

    @Test
    void what_cannot_be_accepted_is_said_beside_the_field_and_kept() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.phone(base)) {
            browser.visit("/en" + consultation.provision("art_1")).choose("I oppose it");
            refused(browser, LONG, "The comment is longer than allowed.");
            assertThat(browser.text()).contains("100,000 of 20,000 characters");
            browser.screenshot("too-long-phone-en");
            refused(browser, " \n\t ", "Write your comment.");
            refused(browser, "\u202e\u202d\u2066\u200f", "Write your comment.");
            refused(browser, "a\0b", "There is a character in this that cannot be kept; type that part again.");
            assertThat(browser.field("I oppose it").isSelected()).isTrue();

            paste(browser, "👩\u200d👩\u200d👧 😀 \u202eabc\u202c");
            browser.press("Send comment").first("#tracking-code");
        }
    }

    @Test
    void text_that_was_too_long_survives_a_reload() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en" + consultation.provision("art_1"));
            paste(browser, LONG);
            browser.driver().navigate().refresh();

            browser.awaitText("What you wrote before has been restored");
            assertThat(browser.field("Your comment").getDomProperty("value")).isEqualTo(LONG);
        }
    }

    private static void refused(Browser browser, String text, String sentence) {
        paste(browser, text);
        browser.press("Send comment").awaitText(sentence);
        WebElement field = browser.field("Your comment");
        browser.await(d -> "true".equals(field.getDomAttribute("aria-invalid")) ? Boolean.TRUE : null, "the field marked");
        String error = field.getDomAttribute("aria-describedby").replaceAll(".* ", "");
        assertThat(browser.first("#" + error).getText()).isEqualTo(sentence);
        assertThat(browser.driver().executeScript("return arguments[0].value.length", field)).isEqualTo((long) text.length());
    }

    /** As from the clipboard: a driver cannot type these. */
    private static void paste(Browser browser, String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        browser.driver().executeScript("arguments[0].value = JSON.parse('\"' + arguments[1] + '\"'); arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                browser.field("Your comment"), escaped.toString());
    }
}
