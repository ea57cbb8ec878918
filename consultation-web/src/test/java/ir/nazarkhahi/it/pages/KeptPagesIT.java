package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.Api.Answer;
import java.net.URL;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Design §4: public pages are cacheable and say nothing of the one who reads. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeptPagesIT {
    @ArquillianResource
    private URL base;

    @Test
    void public_page_sets_no_cookie_and_may_be_kept_for_seconds() {
        Answer home = Api.of(base).get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.header("Set-Cookie")).isNull();
        assertThat(home.header("Cache-Control")).matches("public, max-age=[0-5]");
        assertThat(home.http().headers().allValues("Content-Security-Policy")).hasSize(1).first().asString()
                .contains("default-src 'self'").doesNotContain("unsafe").doesNotContain("nonce");
    }

    @Test
    void a_page_from_memory_carries_every_header_of_a_made_one() {
        Api api = Api.of(base);
        for (String path : List.of("/accessibility", "/en/track")) {
            HttpHeaders made = api.get(path + "?made=" + System.nanoTime()).http().headers();
            HttpHeaders remembered = api.get(path).http().headers();

            assertThat(remembered.map().keySet()).isEqualTo(made.map().keySet())
                    .contains("content-security-policy", "permissions-policy", "referrer-policy", "x-content-type-options", "x-frame-options");
            assertThat(List.of("content-security-policy", "referrer-policy", "x-content-type-options", "x-frame-options"))
                    .allSatisfy(name -> assertThat(remembered.allValues(name)).hasSize(1).isEqualTo(made.allValues(name)));
        }
        assertThat(api.get("/en/track").header("Cache-Control")).isEqualTo("no-store");
        assertThat(api.get("/en/track").header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void a_page_that_everybody_gets_holds_no_nonce() {
        for (String path : List.of("/", "/consultations/1405-0002", "/consultations/1405-0002/provisions/art_1", "/en/track")) {
            Answer page = Api.of(base).get(path);

            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.text()).as(path).contains("<script").doesNotContain("nonce");
        }
    }

    @Test
    void whoever_brings_cookies_gets_the_page_of_everybody() {
        Api api = Api.of(base);

        Answer withCookies = api.send(api.request("/privacy").header("Cookie", "csfcfc=7X8v%2F; staff=0123456789abcdef").GET());

        assertThat(withCookies.status()).isEqualTo(200);
        assertThat(withCookies.header("Set-Cookie")).isNull();
        assertThat(withCookies.header("ETag")).isEqualTo(api.get("/privacy").header("ETag"));
    }

    @Test
    void page_that_has_not_changed_is_not_sent_again() {
        Api api = Api.of(base);
        String tag = api.get("/about").header("ETag");

        Answer again = api.send(api.request("/about").header("If-None-Match", tag).GET());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void unknown_query_parameters_make_no_page_of_their_own() {
        Api api = Api.of(base);

        assertThat(api.get("/about?x=" + System.nanoTime()).header("ETag")).isEqualTo(api.get("/about").header("ETag"));
    }

    @Test
    void page_changes_when_the_clock_closes_the_window() {
        Api api = Api.of(base);
        OpenConsultation consultation = OpenConsultation.at(base);
        assertThat(api.get(consultation.page()).text()).contains("badge-OPEN");

        api.put("/api/v1/test/clock?shift=P40D", "");
        try {
            assertThat(api.get(consultation.page()).text()).doesNotContain("badge-OPEN").contains("badge-CLOSED");
        } finally {
            api.delete("/api/v1/test/clock");
        }
    }

    @Test
    void tracking_page_is_never_kept_and_sends_no_referrer() {
        Answer track = Api.of(base).get("/track");

        assertThat(track.header("Cache-Control")).isEqualTo("no-store");
        assertThat(track.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(track.header("Set-Cookie")).isNull();
    }

    @Test
    void what_does_not_exist_is_said_in_the_language_of_the_address() {
        Api api = Api.of(base);

        assertThat(api.get("/nothing").status()).isEqualTo(404);
        assertThat(api.get("/nothing").text()).contains("چنین صفحه‌ای نیست").contains("dir=\"rtl\"");
        assertThat(api.get("/en/consultations/1399-9999").text()).contains("There is no such page");
        assertThat(api.get("/public/home.xhtml").status()).isEqualTo(404);
    }
}
