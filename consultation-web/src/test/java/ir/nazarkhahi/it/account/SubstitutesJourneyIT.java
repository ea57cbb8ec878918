package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
import java.net.URL;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.support.ui.Select;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("One goes on leave, another acts in that one's place (issue 3, point 11)")
class SubstitutesJourneyIT {

    private static final String ABSENT = "Maryam Azarnia";

    @ArquillianResource
    private URL base;

    @Test
    void a_substitute_is_named_acts_and_the_trail_names_both() {
        try (Browser browser = Browser.phone(base)) {
            Desk.signInEnglish(browser, "admin").visit("/en/staff/substitutes").awaitText("Your substitutes");
            assertThat(Desk.findings(browser, "substitutes")).isEmpty();
            new Select(browser.field("Substitute")).selectByValue("approver");
            browser.type("First day", LocalDate.now().minusDays(1).toString()).type("Last day", LocalDate.now().minusDays(2) + "\n");
            assertThat(Desk.findings(browser.awaitText("That time has passed"), "refused")).isEmpty();
            browser.type("Last day", LocalDate.now().plusDays(1) + "\n").awaitText("The substitute was named");
            assertThat(Desk.findings(browser.visit("/staff/substitutes"), "substitutes in Persian")).isEmpty();
            browser.screenshot("substitutes-fa");

            Desk.signInEnglish(browser.press("خروج").awaitText("ورود کارکنان"), "approver").visit("/en/staff/substitutes").awaitText("For whom you stand in");
            browser.visit("/en/staff").awaitText("You stand in for " + ABSENT);
            assertThat(browser.visit("/en/staff/admin/accounts").text()).doesNotContain("drafter");
            browser.visit("/en/staff/substitutes").press("Act for " + ABSENT).awaitText("You are acting in place of " + ABSENT);
            assertThat(Desk.findings(browser.visit("/en/staff/admin/accounts").awaitText("drafter"), "acting")).isEmpty();
            browser.screenshot("acting-en");
            browser.press("Be myself again").awaitText("You act in your own name again");
            assertThat(browser.text()).doesNotContain("You are acting in place of");
            browser.visit("/en/staff/substitutes").pressAndConfirm("Decline: " + ABSENT).awaitText("The substitution was ended");
        }
    }
}
