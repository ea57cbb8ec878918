package ir.nazarkhahi.it.draft;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 2: anybody takes the text along, as Akoma Ntoso, HTML, DOCX or on paper. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TextFilesIT {
    @ArquillianResource
    private URL base;

    @Test
    void the_text_leaves_as_akoma_ntoso_and_is_imported_as_the_same_provisions() {
        OpenConsultation consultation = OpenConsultation.at(base);
        String path = "/api/v1/consultations/" + consultation.code();

        Api.Answer file = Api.of(base).get(path + "/text.xml");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("application/akn+xml");
        Api admin = Api.of(base).asAdmin();
        JsonObject again = admin.send(new Upload().field("title", "باز").field("kind", "BYLAW").field("office", "root")
                .file("a.xml", file.text().getBytes(StandardCharsets.UTF_8)).into(admin.request("/api/v1/drafts"))).json();
        assertThat(again.getJsonArray("provisions")).isEqualTo(Api.of(base).get(path + "/provisions").json().getJsonArray("items"));
    }

    @Test
    void files_are_kept_as_long_as_the_pages_and_not_sent_twice() {
        String path = "/api/v1/consultations/" + OpenConsultation.at(base).code() + "/text.";
        for (String format : new String[] {"xml", "html", "docx"}) {
            Api.Answer file = Api.of(base).get(path + format);

            assertThat(file.status()).as(format).isEqualTo(200);
            assertThat(file.header("Cache-Control")).startsWith("public, max-age=");
            assertThat(file.header("Content-Disposition")).startsWith("attachment").endsWith("." + format + "\"");
            Api api = Api.of(base);
            assertThat(api.send(api.request(path + format).header("If-None-Match", file.header("ETag")).GET()).status()).isEqualTo(304);
        }
    }

    @Test
    void a_text_that_is_not_published_is_nobody_s_to_take() {
        Api admin = Api.of(base).asAdmin();
        String path = "/api/v1/consultations/" + OpenConsultation.planned(Api.of(base)).json().getString("code") + "/text.xml";

        assertThat(Api.of(base).get(path).status()).isEqualTo(404);
        assertThat(admin.get(path).header("Cache-Control")).contains("no-store");
        assertThat(Api.of(base).get("/api/v1/consultations/1405-9999/text.xml").status()).isEqualTo(404);
    }

    @Test
    void the_page_leads_to_the_files_and_the_printable_page() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit(consultation.page()).awaitText("دریافت متن");
            browser.screenshot("consultation-files");

            browser.press("صفحهٔ چاپی").awaitText("پیش‌نویس برای نظرخواهی عمومی");

            assertThat(browser.text()).contains("هدف این آیین‌نامه", "تبصره ـ");
            browser.screenshot("gazette-fa");
            browser.visit("/en" + consultation.page() + "/print").awaitText("Draft for public consultation").screenshot("gazette-en");
        }
    }
}
