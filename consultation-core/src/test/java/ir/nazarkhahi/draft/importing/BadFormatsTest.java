package ir.nazarkhahi.draft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Issue 3, point 15: what no honest file holds, in each of the newer formats. */
class BadFormatsTest {
    private static final String AKN = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"a\"><body>%s</body></act></akomaNtoso>";
    private static final String LAUGHS = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";

    @Test
    void entities_are_neither_expanded_nor_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/secret";
            String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>";
            String late = "<!--" + " ".repeat(9000) + "-->" + outside;

            assertThat(code(outside + AKN.formatted("<p>&x;</p>"))).isEqualTo("document_unsafe");
            assertThat(code(late + AKN.formatted("<p>&x;</p>"))).isEqualTo("document_damaged");
            assertThat(code(LAUGHS + AKN.formatted("<p>&c;</p>"))).isEqualTo("document_unsafe");
            assertThat(code(odt(outside + "<a>&x;</a>"))).isEqualTo("document_unsafe");
            assertThat(code(odt(LAUGHS + "<a>&c;</a>"))).isEqualTo("document_unsafe");
            assertThat(code("<!doctype html><html><body><img src='" + address + "'><link rel=stylesheet href='" + address + "'><iframe src='" + address + "'></iframe></body>"))
                    .isEqualTo("document_empty");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_hundred_thousand_nested_elements_are_refused_at_once() {
        int deep = 100_000;

        long start = System.nanoTime();
        assertThat(code(AKN.formatted("<section>".repeat(deep) + "<p>x</p>" + "</section>".repeat(deep)))).isEqualTo("document_too_deep");
        assertThat(code(odt("<a>".repeat(deep) + "</a>".repeat(deep)))).isEqualTo("document_too_deep");
        assertThat(code("<html><body>" + "<div>".repeat(deep) + "x")).isEqualTo("document_too_deep");
        assertThat(code("<html><body>" + "<b><i>".repeat(deep) + "x")).isIn("document_too_deep", "read");
        assertThat(code("<html><body>" + "<ol><li>".repeat(deep) + "x")).isEqualTo("document_too_deep");
        assertThat(code("<html><body>" + "<table><tr><td>".repeat(deep / 4) + "x")).isEqualTo("document_too_deep");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void broken_files_are_damaged_and_empty_ones_empty() {
        assertThat(code(AKN.formatted("<p>x</q>"))).isEqualTo("document_damaged");
        assertThat(code(AKN.formatted("<p> </p>"))).isEqualTo("document_empty");
        assertThat(code(AKN.replace("akn/3.0", "other").replace("legaldocml", "x").formatted("<p>x</p>"))).isEqualTo("document_type_unsupported");
        assertThat(code(odt("<a><b></a>"))).isEqualTo("document_damaged");
        assertThat(code(odt("<a/>"))).isEqualTo("document_empty");
        assertThat(code("<html><body><p> &nbsp; </p></body></html>")).isEqualTo("document_empty");
    }

    @Test
    void html_that_is_no_valid_utf_8_is_refused() {
        byte[] page = ("<html><body><p>" + "ماده ۱ـ متن این ماده است.".repeat(20) + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
        page[101] = (byte) 0xC0;

        assertThat(code(page)).isEqualTo("document_encoding");
    }

    @Test
    void a_protected_open_document_is_told() {
        byte[] file = WordFile.packed(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "garbage",
                "META-INF/manifest.xml", "<manifest:encryption-data/>"));

        assertThat(code(file)).isEqualTo("document_encrypted");
    }

    @Test
    void a_hundred_thousand_list_items_take_seconds() {
        long start = System.nanoTime();
        assertThat(code("<html><body><p>ماده ۱ـ موارد:</p><ol>" + "<li>مورد</li>".repeat(100_000) + "</ol>")).isEqualTo("read");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private static byte[] odt(String content) {
        return WordFile.packed(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    }

    private static String code(String file) {
        return code(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(byte[] file) {
        BrokenRuleException refused = catchThrowableOfType(BrokenRuleException.class, () -> new DraftImporter().read("a.txt", file));
        return refused == null ? "read" : refused.code();
    }
}
