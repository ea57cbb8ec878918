package ir.nazarkhahi.it.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 3: marked words over the API, by the selectors of the W3C Web Annotation model. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MarkIT {
    /** «هدف این آیین‌نامه، شفافیت در تصمیم‌گیری اداری است.» */
    private static final String WORDS = "شفافیت";
    private static final int START = 19;

    @ArquillianResource
    private URL base;

    private static JsonObjectBuilder comment(JsonObjectBuilder target) {
        return Json.createObjectBuilder().add("provision", "art_1").add("stance", "AMEND").add("text", "شفافیت کافی نیست").add("target", target);
    }

    private static JsonObjectBuilder target(String exact, int start, int end) {
        return Json.createObjectBuilder().add("selector", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", exact).add("prefix", "آیین‌نامه، ").add("suffix", " در"))
                .add(Json.createObjectBuilder().add("type", "TextPositionSelector").add("start", start).add("end", end)));
    }

    @Test
    void marked_words_come_back_as_they_were_sent_and_stand_in_the_leaf() throws Exception {
        Commented commented = Commented.at(base);

        Api.Answer accepted = commented.send(comment(target(WORDS, START, START + WORDS.length())));

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        JsonObject receipt = accepted.json().getJsonObject("receipt");
        JsonObject statement = Json.createReader(new StringReader(receipt.getString("statement"))).readObject();
        assertThat(statement.getInt("version")).isEqualTo(2);
        assertThat(receipt.getString("leaf")).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(("\0" + receipt.getString("statement")).getBytes(StandardCharsets.UTF_8))));
        Commented.await(() -> commented.refs("").size() == 1);
        JsonObject target = commented.comment(1).getJsonObject("target");
        assertThat(target.getJsonArray("selector")).isEqualTo(statement.getJsonArray("selector"));
        assertThat(target.getString("textVersion")).isEqualTo(statement.getString("textVersion"));
        assertThat(target.getString("source")).isEqualTo(commented.consultation().provision("art_1"));
    }

    @Test
    void page_shows_the_words_in_the_text_in_the_margin_and_with_the_comment() {
        Commented commented = Commented.at(base);
        commented.send(comment(target(WORDS, START, START + WORDS.length())));
        Commented.await(() -> commented.refs("").size() == 1);

        String page = Api.of(base).get("/en" + commented.consultation().provision("art_1")).text();

        assertThat(page).contains("<mark data-refs=\"" + commented.ref(1) + "\">" + WORDS + "</mark>")
                .contains("<blockquote class=\"marked-words\" lang=\"fa\" dir=\"rtl\">" + WORDS + "</blockquote>").contains("href=\"#c-" + commented.ref(1) + "\" data-ref");
        assertThat(page).doesNotContain("another version of the text");
    }

    @Test
    void quote_and_position_have_to_agree_with_the_very_version() {
        Commented commented = Commented.at(base);

        refused(commented, comment(target(WORDS, START + 1, START + 1 + WORDS.length())), "mark_mismatch");
        refused(commented, comment(target(WORDS, START, 900)), "mark_outside");
        refused(commented, comment(target(WORDS, START, START + WORDS.length()).add("textVersion", "00".repeat(32))), "mark_other_version");
        refused(commented, comment(target(WORDS, START, START + WORDS.length()).add("source", "https://example.org/consultations/1/provisions/art_1")), "mark_other_source");
        refused(commented, comment(Json.createObjectBuilder().add("selector", Json.createArrayBuilder())), "mark_incomplete");
        refused(commented, comment(target(WORDS, START, START + WORDS.length())).add("provision", ""), "mark_without_provision");
        assertThat(commented.refs("")).isEmpty();
    }

    private static void refused(Commented commented, JsonObjectBuilder comment, String code) {
        Api.Answer answer = commented.send(comment);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        JsonObject field = answer.json().getJsonArray("fields").getJsonObject(0);
        assertThat(field.getString("name")).isEqualTo("target");
        assertThat(field.getString("code")).isEqualTo(code);
    }
}
