package ir.nazarkhahi.it.comment;

import static ir.nazarkhahi.it.comment.OpenConsultation.support;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 2, bad input: a clear error with the right status, as problem+json, and nothing stored. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadCommentsIT {
    @ArquillianResource
    private URL base;
    private static OpenConsultation open;

    private OpenConsultation open() {
        if (open == null) {
            open = OpenConsultation.publish(Api.of(base));
        }
        return open;
    }

    private static void isProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("code")).isEqualTo(code);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
    }

    private static void names(Api.Answer answer, String field, String code) {
        isProblem(answer, 422, "invalid_input");
        assertThat(answer.json().getJsonArray("fields")).contains(Json.createObjectBuilder().add("code", code).add("name", field).build());
    }

    private Api.Answer raw(String body) {
        return open().send(UUID.randomUUID().toString(), body);
    }

    @Test
    void a_hundred_thousand_characters_are_too_long() {
        names(open().send(support("ا".repeat(100_000))), "text", "too_long");
    }

    @Test
    void only_spaces_and_only_bidi_controls_are_blank() {
        names(open().send(support("  \u200f\u200c ")), "text", "blank");
        names(open().send(support("\u202e\u202d\u2066")), "text", "blank");
    }

    @Test
    void emoji_are_welcome() {
        Api.Answer accepted = open().send(support("👩\u200d👩\u200d👧 😀"));

        assertThat(accepted.status()).isEqualTo(201);
    }

    @Test
    void malformed_json_is_told_as_such() {
        isProblem(raw("{\"stance\":"), 400, "malformed_json");
        isProblem(raw("[1]"), 400, "malformed_json");
        isProblem(raw("{\"stance\":{\"a\":1},\"text\":\"x\"}"), 400, "malformed_json");
        isProblem(open().send("latin", "{\"stance\":\"SUPPORT\",\"text\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1), "application/json"), 400, "malformed_json");
        assertThat(raw("").status()).isEqualTo(400);
    }

    @Test
    void half_a_character_and_a_null_character_are_refused() {
        names(raw("{\"stance\":\"SUPPORT\",\"text\":\"a\\ud800b\"}"), "text", "unpaired_surrogate");
        names(raw("{\"stance\":\"SUPPORT\",\"text\":\"a\\u0000b\"}"), "text", "control_character");
    }

    @Test
    void wrong_type_and_huge_bodies_are_refused() {
        isProblem(open().send("type", "x".getBytes(StandardCharsets.US_ASCII), "text/plain"), 415, "unsupported_media_type");
        isProblem(open().send("huge", new byte[3 << 20], "application/json"), 413, "body_too_large");
    }

    @Test
    void unknown_things_are_named() {
        names(open().send(support("متن").add("provision", "art_99")), "provision", "unknown_provision");
        names(raw("{\"stance\":\"MAYBE\",\"text\":\"متن\"}"), "stance", "unknown_stance");
        isProblem(Api.of(base).post("/api/v1/consultations/1405-9999/comments", support("متن").build()), 404, "not_found");
        isProblem(Api.of(base).post("/api/v1/consultations/abc/comments", support("متن").build()), 404, "not_found");
        isProblem(Api.of(base).get("/api/v1/nothing"), 404, "not_found");
        isProblem(Api.of(base).put(open().comments(), "{}"), 405, "method_not_allowed");
    }

    @Test
    void a_key_is_needed_and_stands_for_one_body() {
        String body = support("یک بار").build().toString();

        isProblem(open().send(null, body), 400, "idempotency_key_required");
        Api.Answer first = open().send("once-" + open().code(), body);
        Api.Answer again = open().send("once-" + open().code(), body);
        Api.Answer other = open().send("once-" + open().code(), support("دو بار").build());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        isProblem(other, 422, "idempotency_key_reused");
    }

    @Test
    void pages_are_bounded_and_numbers_are_numbers() {
        names(Api.of(base).get(open().comments() + "?size=1000"), "size", "out_of_range");
        names(Api.of(base).get(open().comments() + "?page=x"), "page", "malformed");
        names(Api.of(base).get(open().comments() + "?provision=zzz"), "provision", "unknown_provision");
    }
}
