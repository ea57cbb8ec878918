package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Holidays of a year from a calendar file (XC-06, issue 3 point 11)")
class HolidayImportJourneyIT {
    private static final String PAGE = "/staff/admin/holidays/import?year=1425";

    @ArquillianResource
    private URL base;

    @Test
    void a_file_is_refused_in_words_or_shown_and_saved() throws IOException {
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "admin").visit("/en" + PAGE);
            browser.press("Show what it would change").awaitText("No calendar file was chosen");
            send(browser, "BEGIN:VCARD\r\n").awaitText("This is not an iCalendar file");
            send(browser, "x".repeat(2 << 20)).awaitText("larger than 1 MB");
            send(browser, event("20460701T080000Z", "Meeting")).awaitText("All events in the file have times of day");

            send(browser, event("20460701", "Lunar day") + event("20460702T080000", "Meeting") + event("20470702", "Next year")).awaitText("What the file says");
            assertThat(browser.text()).contains("New", "Left out", "it has times of day", "1426");
            assertThat(Desk.findings(browser, "preview")).isEmpty();
            browser.screenshot("holidays-import-en");
            browser.press("Save the marked days").awaitText("Saved").awaitText("Lunar day");

            browser.visit(PAGE);
            browser.first("input[type=file]").sendKeys(file(event("20460701", "Lunar day")));
            browser.press("دیدن تغییرها").awaitText("همهٔ این روزها از پیش تعطیل است");
            assertThat(Desk.findings(browser, "known")).isEmpty();
        }
    }

    private static Browser send(Browser browser, String content) throws IOException {
        browser.first("input[type=file]").sendKeys(file(content));
        return browser.press("Show what it would change");
    }

    private static String event(String start, String name) {
        return "BEGIN:VEVENT\r\nDTSTART:" + start + "\r\nSUMMARY:" + name + "\r\nEND:VEVENT\r\n";
    }

    private static String file(String content) throws IOException {
        Path file = Files.createTempFile("holidays", ".ics");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content.startsWith("BEGIN:VEVENT") ? "BEGIN:VCALENDAR\r\n" + content + "END:VCALENDAR\r\n" : content).toString();
    }
}
