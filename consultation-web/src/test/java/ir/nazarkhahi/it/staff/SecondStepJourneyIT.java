package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.account.Authenticator;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A telephone as the second step (issue 3, point 11)")
class SecondStepJourneyIT {
    private static final String PASSWORD = "four unrelated words here";

    @ArquillianResource
    private URL base;

    @Test
    void it_is_set_up_asked_for_and_taken_away_again() {
        String username = "s-" + UUID.randomUUID().toString().substring(0, 13);
        try (Browser browser = Browser.phone(base)) {
            createAccount(Desk.signInEnglish(browser, "admin"), username);
            firstStep(browser.press("Sign out"), username).awaitText("Welcome");

            Authenticator telephone = setUp(browser);
            String recovery = browser.first("#recovery-codes li").getText();
            assertThat(Desk.findings(browser, "recovery codes")).isEmpty();

            firstStep(browser.press("Sign out"), username).awaitText("Second step");
            browser.visit("/en/staff/me").awaitText("Second step").awaitText("recovery code");
            assertThat(browser.text()).doesNotContain("Sign out");
            assertThat(Desk.findings(browser, "second step")).isEmpty();
            browser.type("Code of six digits, or a recovery code", "nothing-of-the-kind").press("Sign in").awaitText("This code is wrong");
            browser.type("Code of six digits, or a recovery code", telephone.code(1)).press("Sign in").awaitText("Recovery codes left: 10");

            browser.first("#second-factor input[type=password]").sendKeys(PASSWORD);
            browser.type("Code of six digits, or a recovery code", recovery).press("End the second step").awaitText("The second step was ended");
        }
    }

    private static Authenticator setUp(Browser browser) {
        browser.visit("/en/staff/me").press("Set up the second step");
        Authenticator telephone = new Authenticator(browser.first("#factor-secret").getText());
        assertThat(browser.first("svg.qr").getSize().getWidth()).isBetween(150, 360);
        assertThat(Desk.findings(browser, "setting up")).isEmpty();
        browser.screenshot("second-step-set-up");
        browser.type("Code of six digits", "000").press("Confirm the code").awaitText("This code is wrong");
        browser.type("Code of six digits", telephone.code(0)).press("Confirm the code").awaitText("The second step is set up");
        browser.screenshot("second-step-codes");
        return telephone;
    }

    private static Browser firstStep(Browser browser, String username) {
        return browser.visit("/en/staff/sign-in").type("User name", username).type("Password", PASSWORD).press("Sign in");
    }

    private static void createAccount(Browser browser, String username) {
        browser.visit("/en/staff/admin/accounts").awaitText("New account").first("main > details > summary").click();
        // the list's own search is called by a name that begins alike
        browser.first("[id='form:fullName']").sendKeys("آزمون");
        browser.type("User name", username).type("Name in English", "Test").type("First password", PASSWORD).press("Create the account").awaitText("Saved");
    }
}
