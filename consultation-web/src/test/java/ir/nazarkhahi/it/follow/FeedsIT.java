package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 9: feeds, as Rome reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FeedsIT {
    @ArquillianResource
    private URL base;

    @Test
    void what_is_open_stands_in_the_feeds_of_both_languages_under_one_name() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);

        SyndEntry persian = entry(feed("/feeds/open.atom"), consultation.page());
        SyndEntry english = entry(feed("/en/feeds/open.atom"), "/en" + consultation.page());

        assertThat(persian.getUri()).isEqualTo(english.getUri()).startsWith("tag:").endsWith("consultation/" + consultation.code());
        assertThat(persian.getTitle()).isEqualTo("آیین‌نامهٔ شفافیت");
        assertThat(english.getContents().get(0).getValue()).contains("Open").contains("برای آگاهی مردم");
        assertThat(entry(feed("/feeds/all.atom"), consultation.page()).getUpdatedDate()).isEqualTo(persian.getUpdatedDate());
        assertThat(feed("/offices/root/feed.atom").getEntries()).isNotEmpty();
    }

    @Test
    void the_feed_of_one_tells_its_course_and_its_comments_but_no_names() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        Api.of(base).asAdmin().post("/api/v1/consultations/" + consultation.code() + "/comments",
                "{\"stance\":\"OPPOSE\",\"text\":\"مهلت کوتاه است & <b>کم</b>\",\"publicName\":\"نام‌برده\"}");
        String path = consultation.page() + "/feed.atom";
        Waiting.until(() -> Api.of(base).get(path).text().contains("مهلت کوتاه است"));

        SyndFeed feed = feed(path);

        assertThat(feed.getEntries()).extracting(entry -> entry.getCategories().get(0).getName()).contains("COMMENT", "PUBLISHED");
        assertThat(feed.getEntries().get(0).getContents().get(0).getValue()).isEqualTo("مهلت کوتاه است & <b>کم</b>");
        assertThat(Api.of(base).get(path).text()).doesNotContain("نام‌برده");
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    @Test
    void feeds_are_kept_as_pages_are_and_not_sent_twice() {
        Api api = Api.of(base);
        Api.Answer first = api.get("/feeds/all.atom");

        assertThat(first.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(first.header("Cache-Control")).matches("public, max-age=[0-5]");
        assertThat(first.header("Set-Cookie")).isNull();
        assertThat(api.send(api.request("/robots.txt").header("If-None-Match", api.get("/robots.txt").header("ETag")).GET()).status()).isEqualTo(304);
        String modified = api.get("/robots.txt").header("Last-Modified");
        assertThat(api.send(api.request("/robots.txt").header("If-Modified-Since", modified).GET()).status()).isEqualTo(304);
        assertThat(api.send(api.request("/robots.txt").header("If-Modified-Since", "Thu, 01 Jan 1998 00:00:00 GMT").GET()).status()).isEqualTo(200);
    }

    @Test
    void what_does_not_exist_has_no_feed() {
        Api api = Api.of(base);
        for (String path : List.of("/offices/nowhere/feed.atom", "/consultations/1399-9999/feed.atom", "/consultations/1399-9999/calendar.ics",
                "/offices/nowhere/calendar.ics", "/sitemaps/99.xml", "/sitemaps/x", "/feeds/open", "/all-feed.made", "/calendar.made")) {
            assertThat(api.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private SyndFeed feed(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(Api.of(base).get(path).text()));
    }

    private static SyndEntry entry(SyndFeed feed, String page) {
        return feed.getEntries().stream().filter(entry -> entry.getLink().endsWith("localhost" + page)).findFirst().orElseThrow(() -> new AssertionError(page + " is not in the feed"));
    }
}
