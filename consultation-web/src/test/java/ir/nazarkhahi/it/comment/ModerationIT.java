package ir.nazarkhahi.it.comment;

import static ir.nazarkhahi.it.comment.OpenConsultation.support;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.HeldWords;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 2 point 17: published at once or held by the word list; decisions with a published reason; places keep a stub. */
@ExtendWith(ArquillianExtension.class)
class ModerationIT {
    @Inject
    private HttpServletRequest request;
    @Inject
    private RuleService rules;

    private Api.Answer decide(String ref, String json) {
        return Api.of(Here.of(request)).asAdmin().post("/api/v1/moderation/" + ref, json);
    }

    @Test
    void a_held_comment_is_not_public_until_a_moderator_says_so() {
        HeldWords.everywhere(rules, "کلاهبردار");
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        open.send(support("این كلاه‌بردار است؛ كلاهبردار!"));
        open.send(support("بی‌گناه"));
        open.awaitPublished(1);

        List<String> refs = List.of(open.code() + "-000001", open.code() + "-000002");
        String held = refs.stream().filter(ref -> open.published("").stream().noneMatch(comment -> comment.getString("ref").equals(ref))).findFirst().orElseThrow();
        assertThat(Api.of(Here.of(request)).asAdmin().get("/api/v1/moderation?size=200").text()).contains(held).contains("heldFor");
        assertThat(Api.of(Here.of(request)).get("/api/v1/moderation").status()).isEqualTo(401);

        assertThat(decide(held, "{\"decision\":\"REJECT\"}").status()).isEqualTo(422);
        assertThat(decide(held, "{\"decision\":\"PUBLISH\"}").status()).isEqualTo(200);
        assertThat(decide(held, "{\"decision\":\"PUBLISH\"}").status()).isEqualTo(409);
        assertThat(open.published("")).extracting(comment -> comment.getString("ref")).containsExactlyElementsOf(refs);
    }

    @Test
    void what_is_redacted_or_rejected_keeps_its_place_with_the_reason() {
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        open.send(support("آقای فلانی رشوه می‌گیرد و متن بد است"));
        open.send(support("تبلیغ کالا"));
        open.awaitPublished(2);
        List<JsonObject> before = open.published("");
        String first = before.get(0).getString("ref");
        String second = before.get(1).getString("ref");

        assertThat(decide(first, "{\"decision\":\"REDACT\",\"reason\":\"نام شخص\",\"redactedText\":\"متن بد است\"}").status()).isEqualTo(200);
        assertThat(decide(second, "{\"decision\":\"REJECT\",\"reason\":\"تبلیغ\"}").status()).isEqualTo(200);

        List<JsonObject> after = open.published("");
        assertThat(after.get(0).getString("text")).isEqualTo("متن بد است");
        assertThat(after.get(0).getString("stubReason")).isEqualTo("نام شخص");
        assertThat(after.get(1).containsKey("text")).isFalse();
        assertThat(after.get(1).getString("state")).isEqualTo("REJECTED");
        assertThat(after.get(1).getString("stubReason")).isEqualTo("تبلیغ");
    }
}
