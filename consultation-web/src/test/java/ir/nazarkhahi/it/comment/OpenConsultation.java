package ir.nazarkhahi.it.comment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A published consultation of two articles, and what the public and its staff do with it. */
final class OpenConsultation {
    private final Api api;
    private final String code;

    private OpenConsultation(Api api, String code) {
        this.api = api;
        this.code = code;
    }

    static OpenConsultation publish(Api api) {
        String draft = api.asAdmin().send(draft(api.asAdmin())).json().get("id").toString();
        String code = api.asAdmin().post("/api/v1/consultations", "{\"draft\":" + draft + ",\"kind\":\"BYLAW\"}").json().getString("code");
        assertThat(api.asAdmin().post("/api/v1/consultations/" + code + "/publish", "{}").status()).isEqualTo(200);
        return new OpenConsultation(api, code);
    }

    static JsonObjectBuilder support(String text) {
        return Json.createObjectBuilder().add("stance", "SUPPORT").add("text", text);
    }

    Api.Answer send(JsonObjectBuilder comment) {
        return api.post(comments(), comment.build());
    }

    Api.Answer send(String key, Object json) {
        return send(key, json.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json");
    }

    Api.Answer send(String key, byte[] body, String type) {
        HttpRequest.Builder request = api.request(comments()).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return api.send(key == null ? request : request.header("Idempotency-Key", key));
    }

    List<JsonObject> published(String query) {
        return api.get(comments() + "?size=200&" + query).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** Waits until so many have their number and are published. */
    OpenConsultation awaitPublished(int number) {
        await(() -> api.get(comments() + "?size=1").json().getInt("total") >= number);
        return this;
    }

    Instant closesAt() {
        return Instant.parse(api.get("/api/v1/consultations/" + code).json().getString("closesAt"));
    }

    String comments() {
        return "/api/v1/consultations/" + code + "/comments";
    }

    String code() {
        return code;
    }

    static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within a minute").isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static HttpRequest.Builder draft(Api api) {
        String boundary = UUID.randomUUID().toString();
        String body = field(boundary, "title", "آیین‌نامهٔ نمونه " + boundary) + field(boundary, "kind", "BYLAW") + field(boundary, "office", "root")
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"draft.txt\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                + "ماده ۱ـ مهلت دو ماه است.\nماده ۲ـ هزینه با دستگاه است.\n\r\n--" + boundary + "--\r\n";
        return api.request("/api/v1/drafts").header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", boundary).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
