package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Issue 3, point 9: what search engines and other sites are told. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MapIT {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @ArquillianResource
    private URL base;

    /** The rules of the protocol: at most 50,000 whole addresses, each once, dates as W3C says. */
    @Test
    void the_map_keeps_the_rules_and_names_both_languages() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        Waiting.until(() -> Api.of(base).get("/sitemap.xml").text().contains(consultation.page()));

        Document map = xml(Api.of(base).get("/sitemap.xml").text());

        assertThat(map.getDocumentElement().getLocalName()).isEqualTo("urlset");
        assertThat(map.getDocumentElement().getNamespaceURI()).isEqualTo(SITEMAP);
        List<String> addresses = texts(map, "loc");
        assertThat(addresses).hasSizeBetween(10, 50_000).doesNotHaveDuplicates().allSatisfy(address -> assertThat(URI.create(address).isAbsolute()).isTrue())
                .contains("http://localhost" + consultation.page(), "http://localhost/en" + consultation.page(), "http://localhost/en");
        assertThat(texts(map, "lastmod")).isNotEmpty().allSatisfy(date -> assertThat(Instant.parse(date)).isNotNull());
        assertThat(Api.of(base).get("/sitemaps/1.xml").text()).isEqualTo(Api.of(base).get("/sitemap.xml").text());
        assertThat(Api.of(base).get("/robots.txt").text()).contains("Disallow: /staff", "Sitemap: http://localhost/sitemap.xml");
    }

    @Test
    void a_page_says_what_it_is_to_machines_and_where_it_is_followed() {
        OpenConsultation consultation = OpenConsultation.at(base);
        String page = Api.of(base).get("/en" + consultation.page()).text();

        JsonObject linked = linked(page);

        assertThat(linked.getJsonArray("@type").toString()).contains("Legislation", "eli:LegalResource");
        assertThat(linked.getString("legislationIdentifier")).isEqualTo(consultation.code());
        assertThat(linked.getJsonObject("potentialAction").getString("actionStatus")).endsWith("ActiveActionStatus");
        assertThat(page).contains("property=\"og:title\" content=\"آیین‌نامهٔ شفافیت\"", "property=\"og:description\" content=\"برای آگاهی مردم\"",
                "property=\"og:url\" content=\"http://localhost/en" + consultation.page() + "\"", "href=\"/en" + consultation.page() + "/feed.atom\"", "href=\"/en/feeds/open.atom\"");
    }

    private static JsonObject linked(String page) {
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        return Json.createReader(new StringReader(block.group(1))).readObject();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS(SITEMAP, element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getTextContent());
        }
        return texts;
    }
}
