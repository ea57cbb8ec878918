package ir.nazarkhahi.it.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("From a closed window to the outcome (PS-03, PS-05)")
class CommentaryIT {
    @ArquillianResource
    private URL base;

    @Test
    void identical_texts_are_shown_once_with_their_true_number() {
        Road road = Road.open(admin()).comment("art_1", "OPPOSE", "اين متن يكسان است").comment("art_1", "SUPPORT", "این  متن یکسان است")
                .comment("art_1", "AMEND", "چیز دیگر").comment("art_2", "OPPOSE", "این متن یکسان است").close();

        JsonObject page = admin().get(road.path("commentary/comments?provision=art_1")).json();

        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getJsonArray("items").getJsonObject(0).getInt("count")).isEqualTo(2);
        assertThat(road.provision("art_1").getInt("comments")).isEqualTo(3);
    }

    @Test
    void an_open_consultation_is_not_handed_over_and_the_refusal_shows_the_balance() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر");

        Api.Answer refused = admin().post(road.path("hand-over"), "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("code")).isEqualTo("balance_open");
        assertThat(refused.json().getJsonObject("balance").getJsonArray("obstacles").toString()).contains("not_sealed");
    }

    @Test
    void a_summary_cites_only_comments_that_exist() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close();

        Api.Answer wrong = admin().put(road.path("commentary/summaries"), "{\"items\":[{\"provision\":\"art_1\",\"text\":\"بنگرید به " + road.ref(99) + "\"}]}");
        Api.Answer right = admin().put(road.path("commentary/summaries"), "{\"items\":[{\"provision\":\"art_1\",\"text\":\"بنگرید به " + road.ref(1) + "\"}]}");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.array().getJsonObject(0).getJsonArray("refs").toString()).contains(road.ref(1));
        assertThat(admin().get("/api/v1/consultations/" + road.code()).json().getString("status")).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void a_summary_read_before_anothers_change_is_stale() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close();
        admin().put(road.path("commentary/summaries"), "{\"items\":[{\"text\":\"یک\"}]}");

        assertThat(admin().put(road.path("commentary/summaries"), "{\"items\":[{\"text\":\"دو\",\"version\":1}]}").status()).isEqualTo(200);
        Api.Answer late = admin().put(road.path("commentary/summaries"), "{\"items\":[{\"text\":\"سه\",\"version\":1}]}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("code")).isEqualTo("stale");
    }

    @Test
    void provisions_are_divided_among_colleagues_all_or_nothing() {
        Road road = Road.open(admin(), "public-relations").comment("art_1", "SUPPORT", "نظر").close();

        Api.Answer refused = admin().put(road.path("commentary/assignments"), "{\"items\":[{\"provision\":\"art_1\",\"account\":\"pr\"},{\"account\":\"drafter\"}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("items[1].account", "unknown_account");
        assertThat(road.provision("art_1").containsKey("assignment")).isFalse();

        Api.Answer divided = admin().put(road.path("commentary/assignments"), "{\"items\":[{\"provision\":\"art_1\",\"account\":\"pr\"},{\"provision\":\"art_2\",\"account\":\"pr2\"}]}");
        admin().put(road.path("commentary/assignments"), "{\"items\":[{\"provision\":\"art_2\"}]}");

        assertThat(divided.json().getInt("written")).isEqualTo(2);
        assertThat(road.provision("art_1").getJsonObject("assignment").getString("accountName")).isEqualTo("نیلوفر مهرجو");
        assertThat(road.provision("art_2").containsKey("assignment")).isFalse();
    }

    @Test
    void dispositions_are_all_or_nothing_and_the_first_failing_one_is_named() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close().handOver();

        Api.Answer refused = road.dispose(item(road.ref(1), "دلیل", "پاسخ") + "," + item(road.ref(7), "دلیل", "پاسخ"));
        Api.Answer wordless = road.dispose(item(road.ref(1), "دلیل", "پاسخ") + "," + item(road.ref(1), " ", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("items[1]." + road.ref(7), "unknown_ref");
        assertThat(wordless.status()).as("PS-03: with reason and answer").isEqualTo(422);
        assertThat(wordless.json().getString("code")).isEqualTo("disposition_refused");
        assertThat(wordless.json().getJsonArray("fields").toString())
                .isEqualTo("[{\"code\":\"required\",\"name\":\"items[1].reason\"},{\"code\":\"required\",\"name\":\"items[1].answer\"}]");
        assertThat(admin().get(road.path("dispositions?ref=" + road.ref(1))).text()).isEqualTo("[]");
    }

    @Test
    void a_whole_group_is_answered_at_once() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "همان").comment("art_1", "OPPOSE", "همان").comment("art_2", "OPPOSE", "همان").close().handOver();

        Api.Answer done = road.dispose("{\"group\":\"" + road.ref(1) + "\",\"disposition\":\"ACCEPTED\",\"reason\":\"د\",\"answer\":\"پ\"}");

        assertThat(done.json().getInt("written")).isEqualTo(2);
        assertThat(road.provision("art_1").getInt("answered")).isEqualTo(2);
        assertThat(road.provision("art_2").getInt("answered")).isZero();
    }

    @Test
    void nothing_is_concluded_while_a_comment_has_no_disposition() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").comment("art_2", "SUPPORT", "نظر").close().handOver().answerAll(1);
        admin().put(road.path("revision"), "{\"unchanged\":true,\"reason\":\"روشن است\"}");

        Api.Answer refused = road.conclude();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("conclusion_refused", "comments_without_disposition");
    }

    @Test
    void answers_are_secret_until_the_conclusion_releases_them_all() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close().handOver().answerAll(1);
        admin().put(road.path("revision"), "{\"provisions\":[{\"provision\":\"art_1\",\"text\":\"دستگاه‌ها مکلفند ظرف یک ماه اقدام کنند.\"}]}");

        assertThat(Api.of(base).get(road.path("comments")).text()).doesNotContain("NOTED", "پاسخ");
        assertThat(Api.of(base).get(road.path("outcome")).json().containsKey("conclusion")).isFalse();
        assertThat(road.conclude().json().getString("status")).isEqualTo("PROMULGATED");

        assertThat(Api.of(base).get(road.path("comments")).text()).contains("NOTED", "پاسخ");
        assertThat(Api.of(base).get(road.path("outcome")).text()).contains("CHANGED", "مکلفند", "DELETED");
        assertThat(road.dispose("{\"ref\":\"" + road.ref(1) + "\",\"disposition\":\"ACCEPTED\"}").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("OB-10: no export holds what was given in the identity fields")
    void no_export_holds_an_identity() {
        Road road = Road.open(admin()).comment(Json.createObjectBuilder().add("provision", "art_1").add("stance", "AMEND").add("text", "نظر با نشانی")
                .add("publicName", "نام‌نمایشی").add("name", "Zhale-Planted").add("email", "planted@identity.example").add("mobile", "09121112233")).close();

        for (String format : new String[] {"csv", "json", "docx", "xlsx", "pdf"}) {
            String text = Exports.text(admin(), road.path("commentary." + format), format);
            assertThat(text).as(format).contains("نظر با نشانی").doesNotContain("Zhale", "planted@", "9121112233", "۹۱۲۱۱۱۲۲۳۳");
        }
    }

    @Test
    void the_handed_over_documents_are_what_the_manifest_says() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close().handOver();
        Road.await(() -> admin().get(road.path("hand-over")).json().getJsonArray("documents").size() == 5);

        for (JsonObject document : admin().get(road.path("hand-over")).json().getJsonArray("documents").getValuesAs(JsonObject.class)) {
            byte[] bytes = Exports.bytes(admin(), document.getString("href"));
            assertThat(Exports.sha256(bytes)).isEqualTo(document.getString("sha256"));
            assertThat(bytes).hasSize(document.getInt("size"));
        }
    }

    @Test
    void a_returned_commentary_is_under_review_again() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close().handOver();

        assertThat(admin().post(road.path("hand-over/return"), "{}").status()).isEqualTo(422);
        assertThat(admin().post(road.path("hand-over/return"), "{\"reason\":\"جمع‌بندی ناقص است\"}").json().getString("state")).isEqualTo("RETURNED");

        assertThat(admin().get("/api/v1/consultations/" + road.code()).json().getString("status")).isEqualTo("UNDER_REVIEW");
        assertThat(admin().post(road.path("hand-over"), "{}").status()).isEqualTo(200);
    }

    @Test
    void the_public_reads_no_commentary() {
        Road road = Road.open(admin()).comment("art_1", "SUPPORT", "نظر").close();

        assertThat(Api.of(base).get(road.path("commentary")).status()).isIn(401, 403);
        assertThat(Api.of(base).get(road.path("commentary.csv")).status()).isIn(401, 403);
    }

    private Api admin() {
        return Api.of(base).asAdmin();
    }

    private static String item(String ref, String reason, String answer) {
        return Json.createObjectBuilder().add("ref", ref).add("disposition", "NOTED").add("reason", reason).add("answer", answer).build().toString();
    }
}
