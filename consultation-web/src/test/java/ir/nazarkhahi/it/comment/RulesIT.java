package ir.nazarkhahi.it.comment;

import static ir.nazarkhahi.it.comment.OpenConsultation.await;
import static ir.nazarkhahi.it.comment.OpenConsultation.support;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Moderation by rules that an administrator edits and tries on past comments (issue 3 point 6)")
class RulesIT {
    private static final String RULES = "/api/v1/moderation/rules";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Tx tx;

    private Api admin() {
        return Api.of(Here.of(request)).asAdmin();
    }

    private static JsonObjectBuilder rule(String kind, String action, String terms) {
        return Json.createObjectBuilder().add("name", "آزمون " + kind).add("kind", kind).add("action", action).add("terms", terms);
    }

    private JsonObject add(JsonObjectBuilder rule) {
        Api.Answer added = admin().post(RULES, rule.build());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json();
    }

    private void remove(JsonObject rule) {
        assertThat(admin().delete(RULES + "/" + rule.getInt("id") + "?version=" + rule.getInt("version")).status()).isEqualTo(204);
    }

    private List<JsonObject> queue(String query) {
        return admin().get("/api/v1/moderation?size=200&" + query).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private List<String> texts(OpenConsultation open) {
        return open.published("").stream().map(comment -> comment.getString("text")).toList();
    }

    @Test
    void a_rule_masks_at_the_door_and_another_holds_or_flags_with_its_name() {
        JsonObject masks = add(rule("EXPRESSION", "MASK", "پلاک\\s*\\d{5}"));
        JsonObject holds = add(rule("LINKS", "HOLD", "").add("most", 1));
        JsonObject flags = add(rule("WORDS", "FLAG", "یوزپلنگ‌نما"));
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));

        open.send(support("خودرو با پلاک ۱۲۳۴۵ یوزپلنگ‌نما بود"));
        open.send(support("ببینید www.a.example و www.b.example"));
        open.awaitPublished(1);
        await(() -> queue("rule=" + holds.getInt("id")).size() == 1);

        assertThat(texts(open)).containsExactly("خودرو با «…» یوزپلنگ‌نما بود");
        String stored = tx.run(em -> (String) em.createNativeQuery("SELECT GROUP_CONCAT(text) FROM comment WHERE ref LIKE '" + open.code() + "%'").getSingleResult());
        assertThat(stored).doesNotContain("۱۲۳۴۵");
        JsonObject held = queue("rule=" + holds.getInt("id")).get(0);
        assertThat(held.getString("rule")).isEqualTo("آزمون LINKS");
        assertThat(held.getString("heldFor")).isEqualTo("2 > 1");
        JsonObject flagged = queue("list=FLAGGED&rule=" + flags.getInt("id")).get(0);
        assertThat(flagged.getString("state")).isEqualTo("PUBLISHED");
        assertThat(admin().post("/api/v1/moderation/pass", "{\"refs\":[\"" + flagged.getString("ref") + "\"]}").status()).isEqualTo(204);
        assertThat(queue("list=FLAGGED&rule=" + flags.getInt("id"))).isEmpty();
        List.of(masks, holds, flags).forEach(this::remove);
    }

    @Test
    void repeated_sending_holds_what_comes_after_the_first_ones() {
        JsonObject sameText = add(rule("REPEATED_TEXT", "HOLD", "").add("most", 2).add("minutes", 60));
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        for (int i = 0; i < 4; i++) {
            open.send(support("ما همه با این ماده مخالفيم" + " ".repeat(i)));
        }
        open.send(support("من نه"));
        await(() -> queue("rule=" + sameText.getInt("id")).size() == 2);
        open.awaitPublished(3);
        remove(sameText);

        JsonObject sameSender = add(rule("REPEATED_SENDER", "FLAG", "").add("most", 1).add("minutes", 10));
        open.send(support("از یک نشانی، یک"));
        open.send(support("از یک نشانی، دو"));
        await(() -> queue("list=FLAGGED&rule=" + sameSender.getInt("id")).size() == 1);
        remove(sameSender);
        assertThat(tx.<Number>run(em -> (Number) em.createNativeQuery("SELECT COUNT(*) FROM comment WHERE number IS NOT NULL AND origin IS NOT NULL").getSingleResult()).longValue())
                .as("the sender's block does not stay with the comment").isZero();
    }

    @Test
    void personal_data_are_masked_with_no_rule_and_can_hold_besides() {
        JsonObject holds = add(rule("PERSONAL", "HOLD", "CARD IBAN"));
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        open.send(support("تلفن ۰۲۱-۸۸۰۸۹۹۰۱ و رایانامهٔ a@b.ir"));
        open.send(support("به کارت ۶۰۳۷-۹۹۱۱-۱۱۱۱-۱۱۱۲ بریزید"));
        open.awaitPublished(1);
        await(() -> queue("rule=" + holds.getInt("id")).size() == 1);

        assertThat(texts(open)).containsExactly("تلفن «…» و رایانامهٔ «…»");
        assertThat(queue("rule=" + holds.getInt("id")).get(0).getString("heldFor")).isEqualTo("CARD");
        assertThat(admin().post(RULES, rule("PERSONAL", "MASK", "").build()).text()).contains("action_not_for_kind");
        remove(holds);
    }

    @Test
    void a_rule_is_tried_on_past_comments_before_it_is_saved() {
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        open.send(support("خرس‌مانند نخست"));
        open.send(support("دوم"));
        open.awaitPublished(2);
        int before = admin().get(RULES).json().getInt("total");

        JsonObject asked = Json.createObjectBuilder().add("rule", rule("WORDS", "MASK", "خرس‌مانند")).add("consultation", open.code()).build();
        JsonObject trial = admin().post(RULES + "/trial", asked).json();

        assertThat(trial.getInt("looked")).isEqualTo(2);
        assertThat(trial.getInt("matched")).isEqualTo(1);
        assertThat(trial.getBoolean("complete")).isTrue();
        assertThat(trial.getJsonArray("shown").getJsonObject(0).getString("masked")).isEqualTo("«…» نخست");
        assertThat(admin().get(RULES).json().getInt("total")).isEqualTo(before);
        assertThat(texts(open)).contains("خرس‌مانند نخست");
        JsonObject bySender = Json.createObjectBuilder().add("rule", rule("REPEATED_SENDER", "HOLD", "").add("most", 1).add("minutes", 5)).build();
        assertThat(admin().post(RULES + "/trial", bySender).text()).contains("not_triable");
    }

    @Test
    void a_rule_is_changed_in_the_version_that_was_read_by_administrators_alone() {
        JsonObject first = add(rule("WORDS", "HOLD", "خرس"));
        JsonObject changed = rule("WORDS", "HOLD", "خرس قطبی").add("version", first.getInt("version")).add("enabled", false).build();

        assertThat(admin().put(RULES + "/" + first.getInt("id"), changed).status()).isEqualTo(200);
        assertThat(admin().put(RULES + "/" + first.getInt("id"), changed).status()).isEqualTo(409);
        assertThat(admin().post(RULES, rule("EXPRESSION", "HOLD", "(").build()).text()).contains("no_expression");
        assertThat(Api.of(Here.of(request)).post(RULES, rule("WORDS", "HOLD", "x").build()).status()).isEqualTo(401);
        assertThat(admin().delete(RULES + "/" + first.getInt("id") + "?version=" + (first.getInt("version") + 1)).status()).isEqualTo(204);
    }

    @Test
    void it_is_known_how_long_decisions_take_and_what_waits() {
        JsonObject holds = add(rule("WORDS", "HOLD", "گوزن‌وار"));
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        open.send(support("گوزن‌وار یک"));
        open.send(support("گوزن‌وار دو"));
        await(() -> queue("rule=" + holds.getInt("id")).size() == 2);
        long decided = admin().get("/api/v1/moderation/figures").json().getJsonObject("total").getInt("decided");
        admin().post("/api/v1/moderation/" + open.code() + "-000001", "{\"decision\":\"PUBLISH\"}");

        JsonObject total = admin().get("/api/v1/moderation/figures").json().getJsonObject("total");

        assertThat(total.getInt("decided")).isEqualTo((int) decided + 1);
        assertThat(total.getInt("waiting")).isPositive();
        assertThat(total).containsKeys("medianSeconds", "ninetiethSeconds", "oldestWaitingSince");
        remove(holds);
    }
}
