package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("The words of messages, in pages (issue 3, point 11)")
class TemplatesJourneyIT {
    @ArquillianResource
    private URL base;

    @Test
    void words_are_tried_saved_and_given_back() {
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "admin").visit("/en/staff/admin/templates?template=hand_over.returned&language=en").awaitText("These are the words that come with the system");
            browser.type("Subject of the message", "Back: {cod}").type("Words of the message", "It came back.").press("Save").awaitText("There is a gap here that nothing fills");
            assertThat(browser.first(".wrong-gaps").getText()).isEqualTo("{cod} {code}");
            assertThat(Desk.findings(browser, "wrong gap")).isEmpty();

            browser.type("Subject of the message", "Back: {code}").press("Show").awaitText("Back: 1405-0012");
            browser.press("Save").awaitText("Saved").awaitText("These words were changed here");
            browser.visit("/en/staff/admin/templates?template=hand_over.returned&language=en").awaitText("These words were changed here");
            assertThat(Desk.findings(browser, "changed")).isEmpty();
            browser.screenshot("templates-en");
            browser.pressAndConfirm("Back to the words of the system").awaitText("These are the words that come with the system");
            browser.visit("/staff/admin/templates?template=hand_over.returned").awaitText("بازگرداندن جمع‌بندی");
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }
}
