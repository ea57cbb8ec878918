package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 14: poster, list for other sites, press summary. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnnouncingIT {
    @ArquillianResource
    private URL base;

    @Test
    void only_the_list_for_other_sites_may_stand_in_their_frames() {
        Api.Answer embedded = Api.of(base).get("/embed/open");
        Api.Answer english = Api.of(base).get("/en/embed/open?office=root");

        assertThat(List.of(embedded, english)).allSatisfy(list -> {
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.header("X-Frame-Options")).isNull();
            assertThat(list.header("Content-Security-Policy")).contains("frame-ancestors *", "default-src 'self'");
            assertThat(list.text()).doesNotContain("<form", "<script");
        });
        for (String path : List.of("/", "/embed", "/embed/open/", "/consultations")) {
            assertThat(Api.of(base).get(path).header("X-Frame-Options")).as(path).isEqualTo("DENY");
        }
    }

    @Test
    void the_code_to_copy_leads_to_the_list() {
        OpenConsultation.at(base);
        String page = Api.of(base).get("/en/embed?office=root").text();

        assertThat(page.replace("&quot;", "\"")).contains("&lt;iframe src=\"http://localhost/en/embed/open?office=root\"", "src=\"/en/embed/open?office=root\"");
        assertThat(Api.of(base).get("/en/embed?office=%22%3E%3Cb").text()).doesNotContain("office=\"").contains("src=\"/en/embed/open\"");
        assertThat(Api.of(base).get("/en/embed/open?office=root").text()).containsPattern("href=\"http://localhost/en/consultations/1[0-9]{3}-[0-9]{4}\" target=\"_top\"");
        assertThat(Api.of(base).get("/en/embed/open?office=nobody").text()).doesNotContain("/en/consultations/1");
    }

    @Test
    void a_reader_finds_poster_and_press_summary_from_the_page() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit(consultation.page()).press("پوستر").awaitText("نظر شما چیست؟");
            assertThat(browser.text()).contains("آیین‌نامهٔ شفافیت", "مهلت اعلام نظر", consultation.page());
            browser.screenshot("poster-fa");

            browser.visit(consultation.page()).press("خلاصهٔ ویژهٔ رسانه‌ها").awaitText("چگونه می‌توان نظر داد");
            assertThat(browser.text()).contains("برای آگاهی مردم");
            browser.visit("/en" + consultation.page() + "/press").awaitText("How to take part");
        }
    }

    @Test
    void the_summary_is_taken_along_as_text_and_document_and_tells_the_end_when_there_is_one() {
        Api.Answer text = Api.of(base).get("/en/consultations/1405-0001/press.txt");

        assertThat(text.header("Content-Type")).startsWith("text/plain");
        assertThat(text.text()).contains("Outcome", "Promulgated", "Comments received:").doesNotContain("How to take part");
        assertThat(Api.of(base).get("/consultations/1405-0001/press.docx").header("Content-Type")).contains("wordprocessingml");
        assertThat(Api.of(base).get("/consultations/1399-9999/press.txt").status()).isEqualTo(404);
        assertThat(Api.of(base).get("/consultations/1399-9999/poster").status()).isEqualTo(404);
    }

    @Test
    void every_new_page_is_clear_to_axe_and_fits_a_phone() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.phone(base)) {
            for (String page : List.of(consultation.page() + "/poster", consultation.page() + "/press", "/embed", "/embed/open")) {
                for (String language : List.of("", "/en")) {
                    browser.visit(language + page);
                    assertThat(Accessibility.findings(browser)).as(language + page).isEmpty();
                    assertThat(browser.scrollsSideways()).as(language + page + " scrolls sideways").isFalse();
                }
            }
        }
    }
}
