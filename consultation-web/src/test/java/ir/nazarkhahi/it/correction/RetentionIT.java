package ir.nazarkhahi.it.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.it.commentary.Road;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Retention of identity data by setting: what is sealed goes, leaves and public texts stay (issue 3 point 13)")
class RetentionIT {
    private static final String OF = " IN (SELECT id FROM comment WHERE ref LIKE '%s-%%')";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Tx tx;

    private URL here() {
        try {
            return URI.create("http://localhost:" + request.getLocalPort() + "/").toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Api admin() {
        return Api.of(here()).asAdmin();
    }

    @Test
    void a_year_after_the_outcome_who_and_the_originals_are_gone_and_the_receipt_still_fits() {
        Road road = Road.open(admin());
        JsonObject accepted = admin().post(road.path("comments"), comment(uploaded(road))).json();
        road.close().handOver().answerAll(1);
        assertThat(admin().put(road.path("revision"), "{\"unchanged\":true,\"reason\":\"کافی است\"}").status()).isEqualTo(200);
        assertThat(road.conclude().status()).isEqualTo(200);
        String code = road.ref(1).substring(0, road.ref(1).lastIndexOf('-'));
        assertThat(identities(code)).isEqualTo(1);
        JsonObject waiting = retention(code);
        assertThat(waiting.getString("state")).isEqualTo("WAITING");
        assertThat(waiting.getJsonObject("sealed").toString()).isEqualTo("{\"files\":1,\"identities\":1,\"originals\":1}");

        admin().put("/api/v1/test/clock?shift=P400D", "");
        try {
            Road.await(() -> retention(code).getString("state").equals("DESTROYED"));
        } finally {
            admin().delete("/api/v1/test/clock");
        }

        assertThat(retention(code).getJsonObject("destroyed").toString()).isEqualTo("{\"files\":1,\"identities\":1,\"originals\":1}");
        assertThat(identities(code)).isZero();
        assertThat(count("comment_original WHERE comment_id" + OF.formatted(code))).isZero();
        assertThat(count("attachment_chunk ch JOIN attachment_claim c ON c.attachment_id = ch.attachment_id WHERE ch.copy = 'ORIGINAL' AND c.owner_id" + OF.formatted(code))).isZero();
        String leaf = tx.run(em -> (String) em.createNativeQuery("SELECT LOWER(HEX(leaf)) FROM comment WHERE ref = '" + road.ref(1) + "'").getSingleResult());
        assertThat(leaf).as("the receipt is checked against the leaf").isEqualTo(accepted.getJsonObject("receipt").getString("leaf"));
        assertThat(admin().get(road.path("comments")).text()).contains("متنی که می‌ماند");
        assertThat(admin().get("/files/" + road.ref(1) + "/1").status()).isEqualTo(200);
        Api.Answer tracked = Api.of(here()).post("/api/v1/track", "{\"trackingCode\":\"" + accepted.getString("trackingCode") + "\"}");
        assertThat(tracked.json().getString("ref")).as("without a factor, which is gone").isEqualTo(road.ref(1));
        assertThat(count("audit_entry WHERE action = 'comment.retention' AND subject = 'consultation:" + code + "'")).as("told once").isEqualTo(1);
        assertThat(Api.of(here()).get("/api/v1/retention").status()).isIn(401, 403);
    }

    private JsonObject retention(String code) {
        return admin().get("/api/v1/retention?size=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("consultation").equals(code)).findFirst().orElseThrow();
    }

    private long identities(String code) {
        return count("identity i JOIN tracking t ON t.identity_id = i.id WHERE t.target_id" + OF.formatted(code));
    }

    private long count(String from) {
        return tx.run(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + from).getSingleResult()).longValue());
    }

    private static JsonObject comment(String handle) {
        return Json.createObjectBuilder().add("provision", "art_1").add("stance", "OPPOSE").add("text", "متنی که می‌ماند").add("name", "نام نهان").add("mobile", "09121112233")
                .add("attachments", Json.createArrayBuilder().add(Json.createObjectBuilder().add("handle", handle))).build();
    }

    private String uploaded(Road road) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nپیوستی که می‌ماند\r\n--part--\r\n";
        return admin().send(admin().request(road.path("attachments")).header("Content-Type", "multipart/form-data; boundary=part")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(body))).json().getString("handle");
    }
}
