package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("The custodian's page (issue 2, point 16; issue 3, point 5; OB-10)")
class CustodyJourneyIT {
    private static final String NAME = "Sima-Planted-5521";

    @ArquillianResource
    private URL base;

    @Test
    void a_custodian_opens_one_thing_for_a_reason() {
        String ref = sent();
        try (Browser browser = Browser.phone(base)) {
            Desk.signInEnglish(browser, "custodian").visit("/en/staff/custody");
            browser.type("Number of the comment", ref).press("Open").awaitText("Fill this in");
            assertThat(browser.text()).doesNotContain(NAME);

            browser.type("Why it must be known", "letter 17 of the court").press("Open").awaitText(NAME);

            assertThat(Desk.findings(browser, "custody")).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.press("Which files are there?").awaitText("No files came");
            browser.type("Number of the file", "1").press("Save the file as it came").awaitText("was not found");
        }
    }

    @Test
    void nobody_else_is_offered_it() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "moderator").visit("/staff/custody").awaitText("تنها امین هویت");

            assertThat(browser.all("#custody")).isEmpty();
        }
    }

    private String sent() {
        OpenConsultation open = OpenConsultation.at(base);
        Api api = Api.of(base);
        Api.Answer accepted = api.post("/api/v1/consultations/" + open.code() + "/comments",
                Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "متن بی‌نشان").add("name", NAME).build());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        return open.code() + "-000001";
    }
}
