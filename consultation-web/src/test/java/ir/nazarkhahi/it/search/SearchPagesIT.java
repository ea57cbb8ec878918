package ir.nazarkhahi.it.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** XC-07, XC-13: searching in a browser, in both languages, wide and narrow, with and without a script, by keyboard. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchPagesIT {
    private static final String ATTEMPT = "<img src=x onerror=alert(1)> فرفره";

    @ArquillianResource
    private URL base;

    @Test
    void what_is_found_is_shown_wide_and_narrow_in_both_languages() {
        found();
        try (Browser browser = Browser.desktop(base)) {
            List.of("/search?q=فرفره", "/search", "/search?q=فرفره&status=OPEN&from=دیروز", "/search?q=هیچ‌چیزی‌نیست").forEach(page -> inspect(browser, page, "wide"));
        }
        try (Browser browser = Browser.phone(base)) {
            List.of("/search?q=فرفره", "/search", "/search?q=فرفره&status=OPEN&from=دیروز").forEach(page -> inspect(browser, page, "narrow"));
        }
    }

    @Test
    void what_is_written_in_a_comment_stays_text_and_leads_to_its_place() {
        found();
        try (Browser browser = Browser.desktop(base)) {
            browser.visitUntil("/search?type=comment&q=فرفره", ATTEMPT);

            assertThat(browser.all(".hits img")).isEmpty();
            assertThat(browser.all(".hits mark")).extracting(mark -> mark.getText()).contains("فرفره");

            browser.all(".hits h3 a").get(0).click();
            browser.awaitText(ATTEMPT);
            assertThat(browser.driver().getCurrentUrl()).contains("/provisions/whole").contains("#c-1");
        }
    }

    @Test
    void the_box_in_the_head_searches_without_a_script() {
        found();
        try (Browser browser = Browser.withoutScript(base)) {
            browser.visit("/en/about").type("Search all texts", "فرفره").first(".site-search button").click();

            browser.awaitText("found.");
            assertThat(browser.driver().getCurrentUrl()).contains("/en/search?q=");
            assertThat(browser.all(".hits mark")).isNotEmpty();
        }
    }

    @Test
    void titles_are_proposed_while_typing_and_chosen_by_keyboard() {
        found();
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/about").field("جست‌وجو در همهٔ متن‌ها").sendKeys("آیین شفا");
            browser.first(".suggestions li");
            assertThat(Accessibility.findings(browser)).isEmpty();

            // axe takes the focus away, and the list closes; an arrow opens it again
            browser.field("جست‌وجو در همهٔ متن‌ها").sendKeys(Keys.ARROW_DOWN);
            browser.await(d -> browser.all(".suggestions li").stream().anyMatch(title -> title.isDisplayed()) ? Boolean.TRUE : null, "the titles again");
            browser.screenshot("search-suggestions-fa");
            browser.field("جست‌وجو در همهٔ متن‌ها").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

            browser.awaitText("مورد یافت شد");
            assertThat(browser.all(".hits h3")).isNotEmpty();
        }
    }

    @Test
    void a_search_is_kept_briefly_and_opens_no_session() {
        HttpResponse<String> answer = Api.of(base).get("/search?q=abc").http();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("max-age"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Api.of(base).get("/comments/1405-0001-999999").http().statusCode()).isEqualTo(404);
    }

    private OpenConsultation found() {
        OpenConsultation open = OpenConsultation.at(base);
        Api.of(base).post("/api/v1/consultations/" + open.code() + "/comments", Json.createObjectBuilder().add("stance", "AMEND").add("text", ATTEMPT).build());
        for (int i = 0; i < 100 && !Api.of(base).get("/api/v1/search?size=200&q=%D9%81%D8%B1%D9%81%D8%B1%D9%87").text().contains(open.code()); i++) {
            pause();
        }
        return open;
    }

    private static void inspect(Browser browser, String page, String width) {
        for (String address : List.of(page, "/en" + page)) {
            browser.visit(address);
            assertThat(Accessibility.findings(browser)).as(address).isEmpty();
            assertThat(browser.scrollsSideways()).as(address + " scrolls sideways").isFalse();
            assertThat(browser.complaints()).as(address).isEmpty();
            browser.screenshot("search-" + width + address.replaceAll("[^a-zA-Z]+", "-"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
