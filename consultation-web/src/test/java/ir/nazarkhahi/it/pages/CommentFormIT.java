package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Writing a comment: nothing typed is ever lost, and the keyboard is enough (issue 2, points 9 and 10). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CommentFormIT {
    private static final String TEXT = "این ماده باید روشن‌تر نوشته شود.";
    private static final int MOST_STEPS = 120;

    @ArquillianResource
    private URL base;

    @Test
    void comment_is_written_and_tracked_with_the_keyboard_alone() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit(consultation.provision("art_1")).first("#comment-form:not([hidden])");
            tabTo(browser, "input[name=stance]").sendKeys(Keys.SPACE);
            tabTo(browser, "#text").sendKeys(TEXT);
            tabTo(browser, "#send").sendKeys(Keys.ENTER);

            String code = browser.first("#tracking-code").getText();
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.visit("/track").first("#track-form:not([hidden])");
            tabTo(browser, "#trackingCode").sendKeys(code, Keys.ENTER);

            browser.awaitText("آیین‌نامهٔ شفافیت");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/track");
        }
    }

    @Test
    void what_is_typed_survives_a_reload() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.phone(base)) {
            browser.visit(consultation.provision("art_1")).choose("مخالفم").type("متن نظر", TEXT);
            browser.press("پیشنهاد متن جایگزین").field("متن پیشنهادی شما").sendKeys(" و پاسخ‌گویی");
            browser.driver().navigate().refresh();

            browser.awaitText("نوشتهٔ پیشین شما");
            assertThat(browser.field("متن نظر").getDomProperty("value")).isEqualTo(TEXT);
            assertThat(browser.field("مخالفم").isSelected()).isTrue();
            assertThat(browser.first("#preview ins").getText()).contains("پاسخ‌گویی");
        }
    }

    @Test
    void failed_sending_keeps_the_text_and_the_next_one_succeeds() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            fill(browser, consultation);
            network(browser, true);
            browser.press("ارسال نظر").awaitText("به اینترنت وصل نیستید");
            assertThat(browser.field("متن نظر").getDomProperty("value")).isEqualTo(TEXT);

            network(browser, false);
            browser.press("ارسال نظر");
            assertThat(browser.first("#tracking-code").getText()).matches("([۰-۹]{4} ){3}[۰-۹]{4}");
        }
    }

    @Test
    void errors_stand_beside_their_fields_and_get_the_focus() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en" + consultation.provision("art_1")).first("#comment-form:not([hidden])");
            browser.press("Send comment").awaitText("Write your comment.");

            WebElement text = browser.field("Your comment");
            assertThat(text.getDomAttribute("aria-invalid")).isEqualTo("true");
            assertThat(browser.first("#" + text.getDomAttribute("aria-describedby").replaceAll(".* ", "")).getText()).isEqualTo("Write your comment.");
            assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("form-problem");
            assertThat(Accessibility.findings(browser)).isEmpty();
        }
    }

    @Test
    void comment_after_closing_is_offered_as_text() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            fill(browser, consultation);
            Api.of(base).put("/api/v1/test/clock?shift=P40D", "");
            browser.press("ارسال نظر").awaitText("مهلت این نظرخواهی پایان یافته است");

            assertThat(browser.first("#form textarea").getDomProperty("value")).contains(TEXT);
            assertThat(browser.text()).contains("ذخیره در پرونده");
        } finally {
            Api.of(base).delete("/api/v1/test/clock");
        }
    }

    private static void fill(Browser browser, OpenConsultation consultation) {
        browser.visit(consultation.provision("art_1")).choose("موافقم").type("متن نظر", TEXT);
    }

    private static void network(Browser browser, boolean offline) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Goes on with the Tab key until the element has the focus. */
    private static WebElement tabTo(Browser browser, String css) {
        for (int step = 0; step < MOST_STEPS; step++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            WebElement active = browser.driver().switchTo().activeElement();
            if (browser.driver().findElements(By.cssSelector(css)).contains(active)) {
                return active;
            }
        }
        throw new AssertionError("the Tab key never reaches " + css);
    }
}
