package ir.nazarkhahi.web.follow.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 9. */
class AtomWriterTest {
    private static final Instant NOON = Instant.parse("2026-06-02T08:30:00Z");

    @Test
    void newest_entry_comes_first_and_dates_the_feed() throws Exception {
        SyndFeed feed = read(List.of(entry("a", "کهنه", NOON), entry("b", "تازه", NOON.plusSeconds(60))));

        assertThat(feed.getEntries()).extracting("title").containsExactly("تازه", "کهنه");
        assertThat(feed.getPublishedDate()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void characters_that_no_document_can_hold_are_left_out() throws Exception {
        SyndFeed feed = read(List.of(entry("a", "<b> & \u0000\u0008\uFFFE\uD800 تیتر \uD83D\uDE00", NOON)));

        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("<b> &  تیتر \uD83D\uDE00");
    }

    @Test
    void a_feed_without_entries_is_one_too() throws Exception {
        assertThat(read(List.of()).getPublishedDate()).isEqualTo(NOON);
    }

    private static AtomEntry entry(String id, String title, Instant updated) {
        return new AtomEntry("tag:localhost,2026:" + id, title, NOON, updated, "دفتر", "متن", "fa", "http://localhost/" + id, List.of("OPEN"));
    }

    private static SyndFeed read(List<AtomEntry> entries) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomWriter.write(new AtomFeed("tag:localhost,2026:feed", "خوراک", "سازمان", NOON, "http://localhost/feed", "http://localhost/", "fa", entries), out);
        return new SyndFeedInput().build(new InputStreamReader(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8));
    }
}
