package ir.nazarkhahi.it.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.Select;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DispositionsPageIT {
    @ArquillianResource
    private URL base;

    /** PS-03 */
    @Test
    void an_answer_without_its_reason_is_refused_beside_the_field_and_what_was_typed_stays() {
        Road road = Road.open(Api.of(base).asAdmin(), "legal").comment("art_1", "AMEND", "نظر").close().handOver();
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en/staff/sign-in").type("User name", "legal").type("Password", "nazarkhahi-demo").press("Sign in").awaitText("Welcome");
            browser.visit("/en/staff/consultations/" + road.code() + "/dispositions?provision=art_1");
            browser.choose("Mark " + road.ref(1)).type("Answer", "What became of it");
            new Select(browser.field("Decision")).selectByVisibleText("Accepted");

            browser.press("Save the answer").awaitText("Fill this in.");

            assertThat(browser.field("Reason").getDomAttribute("aria-invalid")).isEqualTo("true");
            assertThat(browser.field("Answer").getDomProperty("value")).isEqualTo("What became of it");
            assertThat(browser.field("Answer").getDomAttribute("aria-invalid")).isNotEqualTo("true");
            browser.screenshot("dispositions-refused-en");
            assertThat(road.provision("art_1").getInt("answered")).isZero();

            browser.type("Reason", "Because it is right").press("Save the answer").awaitText("The answers were saved.");
            assertThat(road.provision("art_1").getInt("answered")).isEqualTo(1);
        }
    }
}
