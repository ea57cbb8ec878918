package ir.nazarkhahi.it.draft;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Reviewing an imported text over the API (issue 3, point 1)")
class ReviewApiIT {
    private static final String FLAWED = "آیین‌نامه\nماده ۱ـ متن نخست. تبصره ۱ـ متن تبصره.\nماده ۳ـ متن سوم.\n";

    @ArquillianResource
    private URL base;

    @Test
    void a_flawed_text_is_split_renumbered_taken_back_and_made_a_version() {
        String draft = draft();
        JsonObject begun = admin().get(draft + "/review").json();
        assertThat(admin().get(draft + "/review/source").json().getJsonArray("lines")).hasSize(4);
        assertThat(begun.getJsonArray("warnings").getJsonObject(0).getString("code")).isEqualTo("number_gap");
        assertThat(begun.getJsonArray("provisions").getJsonObject(2).getInt("line")).isEqualTo(3);

        Api.Answer split = operate(draft, begun, "'operation':'SPLIT','provision':'p1','offset':" + "متن نخست. ".length());
        assertThat(split.status()).as(split.text()).isEqualTo(200);
        assertThat(eIds(split.json())).containsExactly("preamble", "art_1", "art_1__note_1", "art_3");
        assertThat(split.json().getJsonArray("differences")).isEmpty();
        JsonObject renumbered = operate(draft, split.json(), "'operation':'RENUMBER','provision':'p2','number':'2'").json();
        assertThat(eIds(renumbered)).endsWith("art_2");
        assertThat(renumbered.getJsonArray("differences")).hasSize(1);
        JsonObject back = send(draft, "undo", renumbered).json();
        assertThat(eIds(back)).endsWith("art_3");
        JsonObject again = send(draft, "redo", back).json();
        assertThat(again.getJsonArray("provisions")).isEqualTo(renumbered.getJsonArray("provisions"));

        Api.Answer finished = send(draft, "finish", again);
        assertThat(finished.status()).as(finished.text()).isEqualTo(200);
        JsonObject written = admin().get(draft).json();
        assertThat(eIds(written)).containsExactly("preamble", "art_1", "art_1__note_1", "art_2");
        JsonObject next = admin().get(draft + "/review").json();
        assertThat(next.getInt("base")).isEqualTo(2);
        assertThat(next.getInt("steps")).isZero();
        assertThat(next.getJsonArray("differences")).hasSize(1);
    }

    @Test
    void of_two_people_at_once_the_later_is_told() {
        String draft = draft();
        JsonObject seen = admin().get(draft + "/review").json();

        Api.Answer first = operate(draft, seen, "'operation':'REMOVE','provision':'p0'");
        Api.Answer second = operate(draft, seen, "'operation':'REMOVE','provision':'p1'");
        Api.Answer undo = send(draft, "undo", seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(List.of(second.status(), undo.status())).containsOnly(409);
        assertThat(second.json().getString("code")).isEqualTo("stale");
        assertThat(eIds(admin().get(draft + "/review").json())).containsExactly("art_1", "art_3");
    }

    @Test
    void bad_steps_are_refused_by_name_and_change_nothing() {
        String draft = draft();
        JsonObject seen = admin().get(draft + "/review").json();

        assertThat(operate(draft, seen, "'operation':'SPLIT','provision':'p1','offset':9999").text()).contains("split_at_edge");
        assertThat(operate(draft, seen, "'operation':'BURN','provision':'p1'").text()).contains("unknown_operation");
        assertThat(operate(draft, seen, "'operation':'REMOVE','provision':'p99'").status()).isEqualTo(404);
        assertThat(admin().post(draft + "/review/operations", "{}").status()).isEqualTo(422);
        assertThat(admin().post(draft + "/review/operations", "null").status()).isIn(400, 422);
        assertThat(send(draft, "undo", seen).text()).contains("nothing_to_undo");
        assertThat(send(draft, "finish", seen).text()).contains("nothing_changed");
        assertThat(Api.of(base).get(draft + "/review").status()).isEqualTo(401);
        assertThat(admin().get(draft + "/review").json().getInt("version")).isEqualTo(seen.getInt("version"));
    }

    @Test
    void a_review_of_an_older_text_is_given_up_and_none_is_taken_once_it_is_published() {
        String draft = draft();
        JsonObject step = operate(draft, admin().get(draft + "/review").json(), "'operation':'REMOVE','provision':'p0'").json();
        int version = admin().get(draft).json().getInt("version");
        Upload newer = new Upload().field("version", String.valueOf(version)).file("newer.txt", "ماده ۱ـ متن تازه.".getBytes(StandardCharsets.UTF_8));
        admin().send(newer.into(admin().request(draft + "/import")));

        JsonObject outdated = admin().get(draft + "/review").json();
        assertThat(operate(draft, step, "'operation':'REMOVE','provision':'p1'").status()).isEqualTo(409);
        assertThat(outdated.getBoolean("outdated")).isTrue();
        assertThat(operate(draft, outdated, "'operation':'REMOVE','provision':'p1'").text()).contains("review_outdated");
        JsonObject fresh = send(draft, "discard", outdated).json();
        assertThat(eIds(fresh)).containsExactly("art_1");

        String plan = admin().post("/api/v1/consultations", "{\"draft\":" + draft.replaceAll(".*/", "") + ",\"kind\":\"BYLAW\"}").json().getString("code");
        admin().post("/api/v1/consultations/" + plan + "/publish", "{}");
        JsonObject late = admin().get(draft + "/review").json();
        assertThat(operate(draft, late, "'operation':'EDIT','provision':'p0','text':'دیگر'").text()).contains("draft_published");
    }

    private Api.Answer operate(String draft, JsonObject seen, String operation) {
        return admin().post(draft + "/review/operations", ("{'version':" + seen.getInt("version") + "," + operation + "}").replace('\'', '"'));
    }

    private Api.Answer send(String draft, String what, JsonObject seen) {
        return admin().post(draft + "/review/" + what, "{\"version\":" + seen.getInt("version") + "}");
    }

    private static List<String> eIds(JsonObject text) {
        return text.getJsonArray("provisions").getValuesAs(JsonObject.class).stream().map(provision -> provision.getString("eId")).toList();
    }

    private String draft() {
        Upload upload = new Upload().field("title", "متن برای بازبینی").field("kind", "BYLAW").field("office", "root").file("flawed.txt", FLAWED.getBytes(StandardCharsets.UTF_8));
        Api.Answer made = admin().send(upload.into(admin().request("/api/v1/drafts")));
        return "/api/v1/drafts/" + made.json().getInt("id");
    }

    private Api admin() {
        return Api.of(base).asAdmin();
    }
}
