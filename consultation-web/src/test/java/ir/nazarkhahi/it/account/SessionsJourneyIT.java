package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
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
@DisplayName("Two screens of one person: each sees the other and ends it (issue 3, point 11)")
class SessionsJourneyIT {
    private static final String PASSWORD = "four unrelated words here";

    @ArquillianResource
    private URL base;

    @Test
    void a_forgotten_screen_is_ended_from_another_and_all_by_an_administrator() {
        String username = "w-" + UUID.randomUUID().toString().substring(0, 13);
        try (Browser telephone = Browser.phone(base); Browser forgotten = Browser.desktop(base)) {
            createAccount(Desk.signInEnglish(telephone, "admin"), username);
            enter(telephone.press("Sign out"), username);
            enter(forgotten, username);

            telephone.visit("/en/staff/me").awaitText("Where you are signed in");
            assertThat(telephone.all("#sessions tbody tr")).hasSize(2);
            assertThat(telephone.first("#sessions").getText()).containsOnlyOnce("This one").contains("Chrome");
            assertThat(Desk.findings(telephone, "sessions")).isEmpty();
            telephone.screenshot("sessions-en");
            assertThat(Desk.findings(telephone.visit("/staff/me").awaitText("جاهایی که وارد شده‌اید"), "sessions in Persian")).isEmpty();
            telephone.screenshot("sessions-fa");

            telephone.visit("/en/staff/me").pressAndConfirm("End all the others").awaitText("All the others were ended");
            assertThat(telephone.all("#sessions tbody tr")).hasSize(1);
            forgotten.visit("/en/staff/me").awaitText("User name");

            enter(forgotten, username);
            Desk.signInEnglish(telephone.press("Sign out"), "admin").visit("/en/staff/admin/accounts?q=" + username);
            telephone.first("a[href^='?id=']").click();
            telephone.awaitText("End all sessions").pressAndConfirm("End all sessions").awaitText("Saved");
            forgotten.visit("/en/staff/me").awaitText("User name");
        }
    }

    private static Browser enter(Browser browser, String username) {
        return browser.visit("/en/staff/sign-in").type("User name", username).type("Password", PASSWORD).press("Sign in").awaitText("Welcome");
    }

    private static void createAccount(Browser browser, String username) {
        browser.visit("/en/staff/admin/accounts").awaitText("New account").first("main > details > summary").click();
        // the list's own search is called by a name that begins alike
        browser.first("[id='form:fullName']").sendKeys("آزمون");
        browser.type("User name", username).type("Name in English", "Test").type("First password", PASSWORD).press("Create the account").awaitText("Saved");
    }
}
