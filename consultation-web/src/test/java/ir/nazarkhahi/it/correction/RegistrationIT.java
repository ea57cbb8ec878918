package ir.nazarkhahi.it.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.commentary.Road;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Comments registered by an operator on behalf of a citizen (issue 3 point 13)")
class RegistrationIT {
    private static final String MOBILE = "09123456789";

    @ArquillianResource
    private URL base;

    private Api admin() {
        return Api.of(base).asAdmin();
    }

    private static JsonObjectBuilder letter(String text) {
        return Json.createObjectBuilder().add("channel", "LETTER").add("provision", "art_1").add("stance", "OPPOSE").add("text", text);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Tehran")).toString();
    }

    private List<JsonObject> published(Road road) {
        return Api.of(base).get(road.path("comments?size=200")).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private String scanned(Road road) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--scan\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.png\"\r\nContent-Type: image/png\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", body);
        body.writeBytes("\r\n--scan--\r\n".getBytes(StandardCharsets.US_ASCII));
        Api.Answer kept = admin().send(admin().request(road.path("registrations/scans")).header("Content-Type", "multipart/form-data; boundary=scan")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofByteArray(body.toByteArray())));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        return kept.json().getString("handle");
    }

    @Test
    void a_letter_is_published_with_its_channel_and_its_scan_waits_for_a_moderator() throws Exception {
        Road road = Road.open(admin());
        JsonObject letter = letter("این مهلت کوتاه است").add("name", "نام محرمانه").add("mobile", MOBILE).add("scans", Json.createArrayBuilder().add(scanned(road))).build();

        Api.Answer registered = admin().post(road.path("registrations"), letter);

        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.json().getBoolean("late")).isFalse();
        assertThat(registered.json().getJsonObject("receipt").getString("statement")).contains("\"channel\":\"LETTER\"").containsPattern("\"attachments\":\\[\"[0-9a-f]{64}\"\\]");
        Road.await(() -> published(road).size() == 1 && !published(road).get(0).getJsonArray("attachments").getJsonObject(0).getString("state").equals("CHECKING"));
        JsonObject comment = published(road).get(0);
        assertThat(comment.getJsonObject("registration").toString()).isEqualTo("{\"channel\":\"LETTER\",\"late\":false,\"office\":\"root\"}");
        assertThat(comment.getJsonArray("attachments").getJsonObject(0).getString("state")).isEqualTo("NOT_SHOWN");
        assertThat(Api.of(base).get("/files/" + road.ref(1) + "/1").status()).isEqualTo(404);
        Api.Answer shown = admin().post("/api/v1/moderation/" + road.ref(1) + "/attachments/1", "{\"decision\":\"SHOW\"}");
        assertThat(shown.status()).as(shown.text()).isLessThan(300);
        assertThat(Api.of(base).get("/files/" + road.ref(1) + "/1").status()).isEqualTo(200);
        String tracking = "{\"trackingCode\":\"" + registered.json().getString("trackingCode") + "\"";
        assertThat(Api.of(base).post("/api/v1/track", tracking + "}").json().containsKey("ref")).as("the mobile number makes a factor").isFalse();
        assertThat(Api.of(base).post("/api/v1/track", tracking + ",\"factor\":\"6789\"}").json().getString("ref")).isEqualTo(road.ref(1));
        assertThat(admin().get(road.path("commentary.json")).text()).contains("\"registration\":{\"channel\":\"LETTER\"").doesNotContain("نام محرمانه").doesNotContain(MOBILE);
        assertThat(admin().get(road.path("commentary.csv")).text()).contains("با نامه، ثبت‌شده از سوی");
        assertThat(Api.of(base).get(road.path("dump.json")).text()).contains("\"registration\":{\"late\":false,\"channel\":\"LETTER\"");
    }

    @Test
    void the_same_request_is_one_comment_and_another_body_is_refused() {
        Road road = Road.open(admin());
        String key = UUID.randomUUID().toString();

        String first = sent(road, key, letter("یک بار").build()).text();

        assertThat(sent(road, key, letter("یک بار").build()).text()).isEqualTo(first).contains("trackingCode");
        assertThat(sent(road, key, letter("دو بار").build()).json().getString("code")).isEqualTo("idempotency_key_reused");
        Road.await(() -> published(road).size() == 1);
    }

    private Api.Answer sent(Road road, String key, JsonObject body) {
        return admin().send(admin().request(road.path("registrations")).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Road road = Road.open(admin());

        Api.Answer refused = admin().post(road.path("registrations"), "{\"channel\":\"WEB\",\"arrivedOn\":\"1380/1/1\",\"stance\":\"SUPPORT\",\"text\":\" \",\"email\":\"x\",\"scans\":[\"nothing\"]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("unknown_channel", "outside_window", "\"text\"", "malformed_email", "unknown_file");
        assertThat(Api.of(base).post(road.path("registrations"), letter("بی‌اجازه").build()).status()).isIn(401, 403);
    }

    @Test
    void paper_of_the_window_comes_late_until_the_hand_over_and_the_balance_stays_true() {
        Road road = Road.open(admin()).comment(Json.createObjectBuilder().add("provision", "art_1").add("stance", "SUPPORT").add("text", "به‌موقع")).close();

        Api.Answer call = admin().post(road.path("registrations"), letter("تلفنی").add("channel", "PHONE_LIVE").build());
        Api.Answer another = admin().post(road.path("registrations"), letter("روز دیگر").add("arrivedOn", LocalDate.now().minusDays(3).toString()).build());
        Api.Answer late = admin().post(road.path("registrations"), letter("نامهٔ دیررسیده").add("arrivedOn", today()).build());

        assertThat(call.text()).contains("telephone_is_now");
        assertThat(another.text()).contains("outside_window");
        assertThat(late.status()).as(late.text()).isEqualTo(201);
        assertThat(late.json().getBoolean("late")).isTrue();
        Road.await(() -> published(road).size() == 2);
        assertThat(published(road).get(1).getJsonObject("registration").getBoolean("late")).isTrue();
        JsonObject balance = admin().get(road.path("commentary")).json().getJsonObject("balance");
        assertThat(balance.getInt("received")).isEqualTo(2);
        assertThat(balance.getInt("published")).isEqualTo(2);
        assertThat(balance.getJsonArray("obstacles")).isEmpty();
        assertThat(admin().get(road.path("commentary.csv")).text()).contains("دیرثبت‌شده");

        road.handOver();

        Api.Answer tooLate = admin().post(road.path("registrations"), letter("پس از تحویل").add("arrivedOn", today()).build());
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.json().getString("code")).isEqualTo("registration_ended");
    }
}
