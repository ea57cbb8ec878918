package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
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
@DisplayName("What the installation says about itself, in pages (issue 3, point 11)")
class TextsJourneyIT {
    private static final String PAGE = "/en/staff/admin/texts?kind=PRIVACY&language=en";

    @ArquillianResource
    private URL base;

    @Test
    void a_text_is_looked_at_published_and_given_back() {
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "admin").visit(PAGE).awaitText("The text that comes with the system is in force");
            browser.type("Text", " ").pressAndConfirm("Publish").awaitText("Fill this in");
            browser.type("Text", "# Our promise\n\nWe keep <script>nothing</script>. [Ask](/en/contact)").press("Show").awaitText("We keep <script>nothing</script>.");
            assertThat(Desk.findings(browser, "preview")).isEmpty();
            browser.pressAndConfirm("Publish").awaitText("Saved").awaitText("The text in the other language was published earlier");

            browser.visitUntil("/en/privacy", "Our promise").awaitText("Version 1");
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.screenshot("privacy-en");
            browser.visit("/en/privacy?version=0").awaitText("no longer in force").awaitText("You need no account");
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.press("The text in force").awaitText("Our promise");

            browser.visit(PAGE).pressAndConfirm("Back to the text of the system").awaitText("Saved");
            browser.visitUntil("/en/privacy", "You need no account");
            browser.visit("/privacy").awaitText("مهر و موم").press("شرایط استفاده").awaitText("آنچه می‌فرستید");
            assertThat(Accessibility.findings(browser)).isEmpty();
        }
        assertThat(Api.of(base).get("/en/privacy?version=99").status()).isEqualTo(404);
        assertThat(Api.of(base).get("/terms").text()).doesNotContain("<h1>آنچه");
    }
}
