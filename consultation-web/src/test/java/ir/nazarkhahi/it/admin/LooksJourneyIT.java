package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
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
@DisplayName("Name, logo and colours of an office in pages (issue 3, point 11)")
class LooksJourneyIT {
    private static final String RESET = "Follow the office above in everything";

    @ArquillianResource
    private URL base;

    @Test
    void an_office_dresses_and_undresses() throws IOException {
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "admin").visit("/en/staff/admin/looks");
            String name = browser.field("Name in English").getAttribute("value");
            try {
                colours(browser);
                logo(browser);
                everybodySees(browser);
            } finally {
                undress(browser.visit("/en/staff/admin/looks"));
            }
            assertThat(browser.visit("/en/staff/admin/looks").field("Name in English").getAttribute("value")).isEqualTo(name);
        }
    }

    /** Nothing is to be taken back if it failed before anything was saved; that failure is the one to be told. */
    private static void undress(Browser browser) {
        if (!browser.all("[id='back:reset']").isEmpty()) {
            browser.pressAndConfirm(RESET).awaitText("Saved");
        }
    }

    private static void colours(Browser browser) {
        browser.type("Colour of heads and buttons", "#ffcc00").type("Colour of the words on it", "#ffffff");
        browser.awaitText("Contrast 1.51 to 1: too little").press("Save").awaitText("Words in this colour cannot be read");
        // no word about what axe finds here: what is shown is what cannot be read
        browser.screenshot("looks-low-contrast");
        browser.first("[id='form:takeWords']").click();
        browser.awaitText("it can be read").type("Name in English", "Ministry of Trials").press("Save").awaitText("Saved");
    }

    private static void logo(Browser browser) throws IOException {
        browser.first("input[type=file]").sendKeys(file("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>1</script></svg>"));
        browser.press("Use this logo").awaitText("more than plain shapes");
        browser.first("input[type=file]").sendKeys(file("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><circle cx='15' cy='15' r='14' fill='#c60'/><path d='M40 5h45v20H40z'/></svg>"));
        browser.press("Use this logo").awaitText("Saved");
        assertThat(Desk.findings(browser.visit("/en/staff/admin/looks"), "looks")).isEmpty();
    }

    private void everybodySees(Browser browser) {
        browser.visitUntil("/en/", "Ministry of Trials");
        assertThat(browser.first(".site-header .logo").getSize().getWidth()).isEqualTo(132);
        assertThat(browser.first("meta[name=theme-color]").getAttribute("content")).isEqualTo("#ffcc00");
        assertThat(browser.first(".hero").getCssValue("background-color")).isEqualTo("rgba(255, 204, 0, 1)");
        assertThat(Accessibility.findings(browser)).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.screenshot("looks-home-en");
        for (String page : new String[] {"/", "/consultations", "/consultations/1405-0002", "/en/consultations/1405-0001/outcome", "/consultations/1405-0002/poster", "/track"}) {
            browser.visitUntil(page, page.startsWith("/en") ? "Ministry of Trials" : "");
            assertThat(Accessibility.findings(browser)).as(page).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
        sheetIsKept(browser.visit("/en/").first("link[href*='/looks/'][rel=stylesheet]").getAttribute("href"));
    }

    private void sheetIsKept(String address) {
        Api.Answer sheet = Api.of(base).get(address.substring(address.indexOf("/looks/")));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Cache-Control")).contains("immutable");
        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(Api.of(base).get("/looks/1-ffcc00-ffffff.css").status()).as("cannot be read").isEqualTo(404);
        assertThat(Api.of(base).get("/looks/" + "0".repeat(64) + ".png").status()).isEqualTo(404);
    }

    private static String file(String content) throws IOException {
        Path file = Files.createTempFile("logo", ".svg");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content).toString();
    }
}
