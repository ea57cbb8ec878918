package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.Gateway.Mishap;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 2, point 10 and bad input: whatever happens on the way, nothing typed is lost and one comment stays one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SendingIT {
    private static final String TEXT = "این ماده باید روشن‌تر نوشته شود.";

    @ArquillianResource
    private URL base;

    @Test
    void busy_system_is_asked_again_after_the_time_it_names() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Gateway gateway = Gateway.before(base); Browser browser = Browser.phone(gateway.address())) {
            gateway.expect(List.of(new Mishap.Refused(429, 3), new Mishap.Refused(503, 1)));
            fill(browser, consultation).press("ارسال نظر").awaitText("تا ۳ ثانیهٔ دیگر خودبه‌خود دوباره ارسال می‌شود");
            assertThat(browser.driver().executeScript("const box = document.querySelector('#form-status').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"))
                    .as("it is seen without scrolling").isEqualTo(true);
            browser.screenshot("sending-busy-phone-fa");

            assertThat(browser.first("#tracking-code").getText()).matches("([۰-۹]{4} ){3}[۰-۹]{4}");
            assertThat(gateway.keys()).hasSize(3);
            assertThat(new HashSet<>(gateway.keys())).hasSize(1);
        }
    }

    @Test
    void system_that_stays_busy_leaves_the_text_to_be_sent_later() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Gateway gateway = Gateway.before(base); Browser browser = Browser.desktop(gateway.address())) {
            gateway.expect(Collections.nCopies(4, new Mishap.Refused(503, 1)));
            fill(browser, consultation).press("ارسال نظر").awaitText("سامانه اکنون نظر نمی‌پذیرد");
            assertThat(browser.field("متن نظر").getDomProperty("value")).isEqualTo(TEXT);

            browser.press("ارسال نظر").first("#tracking-code");

            assertThat(new HashSet<>(gateway.keys())).hasSize(1);
        }
    }

    @Test
    void lost_answer_makes_no_second_comment_even_after_a_reload() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Gateway gateway = Gateway.before(base); Browser browser = Browser.desktop(gateway.address())) {
            gateway.expect(List.of(new Mishap.AnswerLost()));
            fill(browser, consultation).press("ارسال نظر").awaitText("نظر ارسال نشد");
            browser.driver().navigate().refresh();
            browser.awaitText("نوشتهٔ پیشین شما");
            assertThat(browser.field("متن نظر").getDomProperty("value")).isEqualTo(TEXT);

            browser.press("ارسال نظر").first("#tracking-code");

            assertThat(gateway.keys()).hasSize(2);
            assertThat(new HashSet<>(gateway.keys())).hasSize(1);
            Thread.sleep(2_000);
            assertThat(Api.of(base).get("/api/v1" + consultation.page() + "/comments").json().getInt("total")).isEqualTo(1);
        }
    }

    private static Browser fill(Browser browser, OpenConsultation consultation) {
        return browser.visit(consultation.provision("art_1")).choose("موافقم").type("متن نظر", TEXT);
    }
}
