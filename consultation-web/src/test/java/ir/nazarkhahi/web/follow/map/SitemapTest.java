package ir.nazarkhahi.web.follow.map;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.gate.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 9: no file of the map holds more addresses than the protocol allows. */
class SitemapTest {
    private static final Instant NOON = Instant.parse("2026-06-02T08:30:00Z");

    @Test
    void more_consultations_than_a_part_holds_make_an_index_of_parts() throws IOException {
        assertThat(map(12_001)).contains("<sitemapindex").doesNotContain("<url>")
                .contains("/sitemaps/1.xml", "/sitemaps/2.xml", "/sitemaps/3.xml").doesNotContain("/sitemaps/4.xml");
        assertThat(map(10_000)).contains("/sitemaps/2.xml").doesNotContain("/sitemaps/3.xml");
    }

    @Test
    void as_many_as_a_part_holds_are_one_map_with_the_outcome_of_what_ended() throws IOException {
        assertThat(map(5_000)).contains("<urlset", "https://example.org/consultations/1405-0001</loc>", "<lastmod>2026-06-02T08:30:00Z",
                "https://example.org/en/consultations/1405-0001/outcome</loc>").doesNotContain("<sitemapindex");
    }

    private static String map(long total) throws IOException {
        CatalogueEntry row = new CatalogueEntry(1, "1405-0001", "", "root", "BYLAW", Stage.PROMULGATED, NOON, NOON, NOON, NOON, NOON);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sitemap.whole(new SitemapWriter(out, (language, path) -> "https://example.org" + language.lead(path)), new Page<>(List.of(row), total, 0, 5_000));
        return out.toString(StandardCharsets.UTF_8);
    }
}
