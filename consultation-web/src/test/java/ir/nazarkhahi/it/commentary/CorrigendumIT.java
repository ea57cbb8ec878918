package ir.nazarkhahi.it.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Texts that are corrected while people are asked (issue 3, points 3 and 13; PS-01, PS-03)")
class CorrigendumIT {
    private static final String CHANGED = "{\"provision\":\"art_1\",\"text\":\"دستگاه‌ها می‌توانند ظرف شش ماه اقدام کنند.\"}";

    @ArquillianResource
    private URL base;

    private Api admin() {
        return Api.of(base).asAdmin();
    }

    private Api.Answer correct(Road road, int text, String changes, String more) {
        return admin().post(road.path("corrigendum"), "{\"base\":" + text + ",\"changes\":[" + changes + "],\"noteFa\":\"سه ماه به شش ماه\",\"noteEn\":\"Three months became six\"" + more + "}");
    }

    private Instant closesAt(Road road) {
        return Instant.parse(admin().get("/api/v1/consultations/" + road.code()).json().getString("closesAt"));
    }

    /** The intake remembers for a second which text is asked about: nobody can have read another by then. */
    private static void letItBeKnown() throws InterruptedException {
        Thread.sleep(1_200);
    }

    private List<JsonObject> comments(Road road, String query) {
        return Api.of(base).get(road.path("comments?size=200&" + query)).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObjectBuilder on(String provision, String text) {
        return Json.createObjectBuilder().add("provision", provision).add("stance", "OPPOSE").add("text", text);
    }

    @Test
    void a_plain_corrigendum_keeps_the_window_and_every_comment_on_the_text_it_was_written_on() throws Exception {
        Road road = Road.open(admin()).comment("art_1", "OPPOSE", "سه ماه کم است").comment("art_3", "SUPPORT", "درست است");
        Road.await(() -> comments(road, "").size() == 2);
        Instant closing = closesAt(road);
        String firstText = admin().get(road.path("texts")).array().getJsonObject(0).getString("textVersion");

        Api.Answer corrected = correct(road, 1, CHANGED + ",{\"provision\":\"art_2\",\"remove\":true}", "");
        letItBeKnown();
        road.comment("art_1", "SUPPORT", "شش ماه خوب است").comment(on("art_1", "فرم را پیش از اصلاح باز کرده بودم").add("textVersion", firstText));
        Road.await(() -> comments(road, "").size() == 4);

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(closesAt(road)).isEqualTo(closing);
        assertThat(comments(road, "provision=art_1")).extracting(comment -> comment.getInt("textNumber")).containsExactly(1, 2, 1);
        assertThat(admin().get(road.path("provisions")).text()).contains("شش ماه").doesNotContain("بودجهٔ");
        assertThat(admin().get(road.path("provisions?text=1")).text()).contains("سه ماه", "بودجهٔ");
        assertThat(Api.of(base).get(road.path("comments/") + road.ref(1)).json().getInt("textNumber")).isEqualTo(1);
    }

    @Test
    void a_substantive_one_gives_the_whole_window_again_and_tells_why() {
        Road road = Road.open(admin());
        Instant closing = closesAt(road);
        assertThat(correct(road, 1, CHANGED, ",\"substantive\":true").status()).as("without a reason").isEqualTo(422);

        admin().put("/api/v1/test/clock?shift=P5D", "");
        try {
            assertThat(correct(road, 1, CHANGED, ",\"substantive\":true,\"reason\":\"تغییر ماهوی است\"").status()).isEqualTo(200);
        } finally {
            admin().delete("/api/v1/test/clock");
        }

        assertThat(Duration.between(closing, closesAt(road))).isGreaterThanOrEqualTo(Duration.ofDays(3));
        JsonObject consultation = admin().get("/api/v1/consultations/" + road.code()).json();
        assertThat(consultation.getJsonArray("timeline").getValuesAs(JsonObject.class)).extracting(event -> event.getString("kind")).containsExactly("PUBLISHED", "CORRECTED", "RESTARTED");
        List<JsonObject> texts = admin().get(road.path("texts")).array().getValuesAs(JsonObject.class);
        assertThat(texts).extracting(text -> Instant.parse(text.getString("closesAt"))).containsExactly(closing, closesAt(road));
        assertThat(texts.get(1).getString("reason")).isEqualTo("تغییر ماهوی است");
    }

    @Test
    void a_comment_on_a_provision_that_is_gone_is_read_counted_answered_and_exported_under_its_old_place() throws Exception {
        Road road = Road.open(admin()).comment("art_2", "OPPOSE", "بودجه نیست");
        Road.await(() -> comments(road, "").size() == 1);
        assertThat(correct(road, 1, "{\"provision\":\"art_2\",\"remove\":true,\"addAfter\":[{\"text\":\"مادهٔ تازه‌ای در همان جا.\",\"number\":\"2\"}]}", "").status()).isEqualTo(200);
        letItBeKnown();
        road.comment("art_2", "SUPPORT", "دربارهٔ مادهٔ تازه").comment(Json.createObjectBuilder().add("stance", "NEUTRAL").add("text", "دربارهٔ همه"));
        Road.await(() -> comments(road, "").size() == 3);

        String page = Api.of(base).get("/en/consultations/" + road.code() + "/provisions/art_2@1").text();
        assertThat(page).contains("no longer in the text", "بودجه نیست", "Written on version 1 of the text", "data-word=\"support_give\"").doesNotContain("دربارهٔ مادهٔ تازه", "id=\"comment-form\"");
        assertThat(Api.of(base).get("/en/consultations/" + road.code() + "/provisions/art_2").text()).contains("دربارهٔ مادهٔ تازه").doesNotContain("بودجه نیست");
        assertThat(comments(road, "provision=art_2@1")).extracting(comment -> comment.getString("text")).containsExactly("بودجه نیست");

        road.close();
        assertThat(road.provision("art_2@1").getInt("comments")).isEqualTo(1);
        assertThat(road.provision("art_2").getInt("comments")).isEqualTo(1);
        assertThat(admin().get(road.path("commentary.csv")).text()).contains("art_2@1", "بودجه نیست");
        JsonObject dump = Api.of(base).get(road.path("dump.json")).json();
        assertThat(dump.getJsonArray("texts").getJsonObject(0).getJsonArray("provisions").toString()).contains("بودجهٔ سالانه");
        assertThat(dump.getJsonArray("comments").getJsonObject(0).getInt("textNumber")).isEqualTo(1);

        road.handOver().answerAll(3);
        assertThat(admin().put(road.path("revision"), "{\"unchanged\":true,\"reason\":\"متن می‌ماند\"}").status()).isEqualTo(200);
        assertThat(road.conclude().status()).isEqualTo(200);
        assertThat(Api.of(base).get("/consultations/" + road.code() + "/outcome").status()).isEqualTo(200);
        assertThat(Api.of(base).get(road.path("outcome")).text()).contains("art_2@1");
    }

    /** Point 3: a quote is never anchored anew. */
    @Test
    void marked_words_stay_with_the_text_they_were_marked_in_and_say_so() {
        Road road = Road.open(admin()).comment(on("art_1", "چرا سه ماه؟").add("target", Json.createObjectBuilder().add("selector", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", "سه ماه").add("prefix", "ظرف ").add("suffix", " اقدام"))
                .add(Json.createObjectBuilder().add("type", "TextPositionSelector").add("start", 24).add("end", 30)))));
        Road.await(() -> comments(road, "").size() == 1);
        String page = "/en/consultations/" + road.code() + "/provisions/art_1";
        assertThat(Api.of(base).get(page).text()).contains("<mark data-refs");

        assertThat(correct(road, 1, "{\"provision\":\"art_1\",\"text\":\"افزوده: دستگاه‌ها می‌توانند ظرف سه ماه اقدام کنند.\"}", "").status()).isEqualTo(200);

        Road.await(() -> Api.of(base).get(page).text().contains("افزوده"));
        assertThat(Api.of(base).get(page).text()).doesNotContain("<mark data-refs").contains("Written on version 1 of the text", "/texts/1#p-art_1");
        JsonObject inQueue = admin().get("/api/v1/moderation/" + road.ref(1)).json();
        assertThat(inQueue.getString("markedWords")).isEqualTo("سه ماه");
        assertThat(inQueue.getInt("textNumber")).isEqualTo(1);
        assertThat(comments(road, "").get(0).getJsonObject("target").getJsonArray("selector").getJsonObject(1).getInt("start")).isEqualTo(24);
    }

    @Test
    void every_text_has_a_page_for_good_and_the_consultation_tells_of_the_corrigendum() {
        Road road = Road.open(admin());
        assertThat(correct(road, 1, CHANGED, "").status()).isEqualTo(200);

        String path = "/consultations/" + road.code();
        Road.await(() -> Api.of(base).get("/en" + path).text().contains("Three months became six"));
        assertThat(Api.of(base).get(path).text()).contains("سه ماه به شش ماه", path + "/texts/2");
        assertThat(Api.of(base).get("/en" + path + "/texts/1").text()).contains("ظرف سه ماه", "no longer the one that is asked about");
        assertThat(Api.of(base).get("/en" + path + "/texts/2").text()).contains("<del class=\"isolate\">سه</del>", "<ins class=\"isolate\">شش</ins>", "Three months became six");
        assertThat(Api.of(base).get("/en" + path + "/texts/3").status()).isEqualTo(404);
        assertThat(Api.of(base).get("/en" + path + "/texts/x").status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_accepted_is_named_and_what_is_late_is_refused() {
        Road road = Road.open(admin());

        assertThat(correct(road, 1, "", "").text()).contains("nothing_changed");
        assertThat(correct(road, 2, CHANGED, "").json().getString("code")).isEqualTo("stale");
        assertThat(correct(road, 1, "{\"provision\":\"art_9\",\"text\":\"x\"}", "").text()).contains("unknown_provision");
        assertThat(admin().post(road.path("corrigendum"), "{\"base\":1,\"changes\":[" + CHANGED + "]}").text()).contains("noteFa", "noteEn");
        assertThat(Api.of(base).post(road.path("corrigendum"), "{\"base\":1}").status()).isIn(401, 403);
        assertThat(admin().post(road.path("comments"), on("art_1", "x").add("textVersion", "00".repeat(32)).build()).text()).contains("unknown_text_version");
        road.close();
        assertThat(correct(road, 1, CHANGED, "").json().getString("code")).isEqualTo("corrigendum_needs_running");
    }
}
