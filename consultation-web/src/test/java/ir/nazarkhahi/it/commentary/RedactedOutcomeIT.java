package ir.nazarkhahi.it.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A redaction after the conclusion leaves nothing of the old text public (design §5, F.10)")
class RedactedOutcomeIT {
    private static final String SECRET = "فلانی‌زاده";

    @ArquillianResource
    private URL base;

    @Test
    void the_documents_are_withdrawn_and_made_anew_and_say_that_it_came_after_the_hand_over() {
        Road road = Road.open(admin()).comment(Json.createObjectBuilder().add("provision", "art_1").add("stance", "OPPOSE").add("text", SECRET + " رشوه می‌گیرد")
                .add("suggestedWording", "جز " + SECRET).add("publicName", SECRET)).close().handOver().answerAll(1);
        assertThat(admin().put(road.path("revision"), "{\"unchanged\":true,\"reason\":\"کافی است\"}").status()).isEqualTo(200);
        assertThat(road.conclude().status()).isEqualTo(200);
        JsonObject before = csv(road);
        assertThat(text(before)).contains(SECRET);

        assertThat(admin().post("/api/v1/moderation/" + road.ref(1), "{\"decision\":\"REDACT\",\"reason\":\"نام شخص\",\"redactedText\":\"کسی رشوه می‌گیرد\","
                + "\"redactedWording\":\"\",\"redactedName\":\"\"}").status()).isEqualTo(200);

        JsonObject after = csv(road);
        assertThat(after.getString("sha256")).isNotEqualTo(before.getString("sha256"));
        assertThat(text(after)).doesNotContain(SECRET).contains("پوشانده پس از تحویل");
        JsonObject shown = Api.of(base).get(road.path("comments")).json().getJsonArray("items").getJsonObject(0);
        assertThat(shown.toString()).doesNotContain(SECRET);
        assertThat(shown).containsKey("addendumAt").doesNotContainKeys("publicName", "suggestedWording");
        assertThat(admin().get(road.path("commentary/comments?provision=art_1")).text()).doesNotContain(SECRET);
    }

    @Test
    void a_document_of_the_outcome_is_asked_for_again_after_half_a_minute() {
        Road road = Road.open(admin()).close();
        assertThat(admin().post(road.path("hand-over"), "{}").status()).isEqualTo(200);
        assertThat(admin().put(road.path("revision"), "{\"unchanged\":true,\"reason\":\"کافی است\"}").status()).isEqualTo(200);
        assertThat(road.conclude().status()).isEqualTo(200);
        String href = csv(road).getString("href");

        Api.Answer first = Api.of(base).get(href);
        assertThat(first.header("Cache-Control")).contains("max-age=30", "must-revalidate");
        assertThat(Api.of(base).send(Api.of(base).request(href).header("If-None-Match", first.header("ETag")).GET()).status()).isEqualTo(304);
    }

    /** Once it is there; the five are there together. */
    private JsonObject csv(Road road) {
        Road.await(() -> documents(road).size() == 5);
        return documents(road).stream().filter(document -> document.getString("fileName").endsWith(".csv")).findFirst().orElseThrow();
    }

    private List<JsonObject> documents(Road road) {
        return Api.of(base).get(road.path("outcome")).json().getJsonArray("documents").getValuesAs(JsonObject.class);
    }

    private String text(JsonObject document) {
        return Api.of(base).get(document.getString("href")).text();
    }

    private Api admin() {
        return Api.of(base).asAdmin();
    }
}
