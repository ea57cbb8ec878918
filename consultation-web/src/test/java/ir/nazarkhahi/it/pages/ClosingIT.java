package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 2, point 10: what is typed survives the end of the window, whenever it is noticed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClosingIT {
    private static final String TEXT = "این ماده باید روشن‌تر نوشته شود.";

    @ArquillianResource
    private URL base;

    @AfterEach
    void clockGoesOn() {
        Api.of(base).delete("/api/v1/test/clock");
    }

    @Test
    void window_that_ends_while_somebody_writes_is_said_without_asking() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.phone(base)) {
            stopAt(closesAt(consultation).minusSeconds(4));
            browser.visit("/en" + consultation.provision("art_1")).choose("I support it").type("Your comment", TEXT);
            stopAt(closesAt(consultation));

            browser.awaitText("The window of this consultation has ended");
            assertThat(browser.field("What you wrote, as text").getDomProperty("value")).contains("I support it").contains(TEXT);
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.screenshot("closed-while-writing-phone-en");
        }
    }

    @Test
    void comment_left_unsent_is_offered_when_its_writer_comes_back_too_late() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit(consultation.provision("art_2")).type("متن نظر", TEXT);
            stopAt(closesAt(consultation).plusSeconds(5));
            String otherLanguage = "/en" + consultation.provision("art_2");
            browser.visit(otherLanguage).awaitText("A comment that you wrote and that was not sent");

            assertThat(browser.field("What you wrote, as text").getDomProperty("value")).contains(TEXT);
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.screenshot("left-unsent-en");
            browser.press("Discard it").visit(otherLanguage).first("#left[hidden]");
            assertThat(browser.text()).doesNotContain("was not sent");
        }
    }

    @Test
    void withdrawal_is_named_and_the_text_is_offered() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en" + consultation.provision("art_1")).choose("I support it").type("Your comment", TEXT);
            Api.of(base).asAdmin().post("/api/v1/consultations/" + consultation.code() + "/withdraw", "{\"reason\":\"از نو\"}");

            browser.press("Send comment").awaitText("This consultation was withdrawn");
            assertThat(browser.field("What you wrote, as text").getDomProperty("value")).contains(TEXT);
        }
    }

    private Instant closesAt(OpenConsultation consultation) {
        return Instant.parse(Api.of(base).get("/api/v1" + consultation.page()).json().getString("closesAt"));
    }

    private void stopAt(Instant moment) {
        Api.of(base).put("/api/v1/test/clock?stopAt=" + moment, "");
    }
}
