package ir.nazarkhahi.it.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import jakarta.json.Json;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 4: the list as a reader uses it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadingManyIT {
    @ArquillianResource
    private URL base;

    @Test
    void reader_sorts_and_narrows_by_links_and_supports_with_one_tap() {
        Commented commented = Commented.at(base).with("SUPPORT", "OPPOSE", "OPPOSE");
        try (Browser browser = Browser.phone(base)) {
            browser.visit("/en" + commented.consultation().provision("art_1")).press("Newest");
            assertThat(shown(browser)).containsExactly(commented.ref(3), commented.ref(2), commented.ref(1));
            browser.driver().findElement(org.openqa.selenium.By.cssSelector("a.stance-OPPOSE")).click();
            assertThat(shown(browser)).containsExactly(commented.ref(3), commented.ref(2));
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();

            browser.visit("/en" + commented.consultation().page() + "/comments/" + commented.ref(2));
            browser.first(".support button").click();
            browser.awaitText("You were counted among those who think so too.");
            browser.driver().navigate().refresh();
            assertThat(browser.first(".support button").getDomAttribute("aria-pressed")).isEqualTo("true");
            assertThat(browser.text()).contains("a figure for reading, not a vote");
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.first(".support button").click();
            browser.awaitText("You are no longer counted");
        }
    }

    @Test
    void comment_keeps_its_address_when_it_is_rejected() {
        Commented commented = Commented.at(base).with("SUPPORT");
        Api api = Api.of(base);
        api.asAdmin().post("/api/v1/moderation/" + commented.ref(1), Json.createObjectBuilder().add("decision", "REJECT").add("reason", "توهین").build());

        Api.Answer page = api.get(commented.consultation().page() + "/comments/" + commented.ref(1));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("این نظر منتشر نشد").contains("توهین").doesNotContain("نظر SUPPORT");
        assertThat(commented.comment(1).getString("stubReason")).isEqualTo("توهین");
        assertThat(api.get(commented.consultation().page() + "/comments/" + commented.ref(2)).status()).isEqualTo(404);
        assertThat(api.get("/consultations/1399-9999/comments/" + commented.ref(1)).status()).isEqualTo(404);
    }

    /** The keeper of pages: what is not known makes no page of its own. */
    @Test
    void unknown_orders_and_stances_are_the_page_without_them() {
        Commented commented = Commented.at(base).with("SUPPORT");
        Api api = Api.of(base);
        String page = commented.consultation().provision("art_1");

        String plain = api.get(page).header("ETag");

        assertThat(api.get(page + "?sort=loudest&stance=ANGRY").header("ETag")).isEqualTo(plain);
        assertThat(api.get(page + "?sort=newest").header("ETag")).isNotEqualTo(plain);
    }

    private static List<String> shown(Browser browser) {
        return browser.all(".comments > .comment").stream().map(one -> one.getDomAttribute("id").substring(2)).toList();
    }
}
