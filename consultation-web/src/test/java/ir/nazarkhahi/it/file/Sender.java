package ir.nazarkhahi.it.file;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Somebody who sends comments with files to a consultation of their own. */
final class Sender {
    private final Api api;
    private final String code;

    private Sender(Api api, String code) {
        this.api = api;
        this.code = code;
    }

    static Sender to(URL base) {
        return new Sender(Api.of(base), OpenConsultation.at(base).code());
    }

    Api api() {
        return api;
    }

    String code() {
        return code;
    }

    String ref(int number) {
        return code + "-" + String.format("%06d", number);
    }

    Api.Answer upload(String key, String name, byte[] content) {
        String boundary = "x" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest.Builder request = api.request("/api/v1/consultations/" + code + "/attachments").header("Content-Type", "multipart/form-data; boundary=" + boundary);
        return api.send((key == null ? request : request.header("Idempotency-Key", key)).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** @return its handle */
    String uploaded(String name, byte[] content) {
        Api.Answer answer = upload(UUID.randomUUID().toString(), name, content);
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.json().getString("handle");
    }

    static JsonObject comment(String text, String... handles) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        for (String handle : handles) {
            files.add(Json.createObjectBuilder().add("handle", handle).add("description", "شرح پیوست"));
        }
        return Json.createObjectBuilder().add("provision", "art_1").add("stance", "SUPPORT").add("text", text).add("attachments", files).build();
    }

    Api.Answer send(String key, JsonObject comment) {
        return api.send(api.request(comments()).header("Content-Type", "application/json").header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(comment.toString())));
    }

    Api.Answer send(JsonObject comment) {
        return send(UUID.randomUUID().toString(), comment);
    }

    /** Waits for the files of the first comment. */
    List<JsonObject> awaitFiles(Predicate<JsonObject> each) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            List<JsonObject> comments = api.get(comments()).json().getJsonArray("items").getValuesAs(JsonObject.class);
            List<JsonObject> files = comments.isEmpty() ? List.of() : comments.get(0).getJsonArray("attachments").getValuesAs(JsonObject.class);
            if (!files.isEmpty() && files.stream().allMatch(each)) {
                return files;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not within a minute: " + files);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String comments() {
        return "/api/v1/consultations/" + code + "/comments";
    }
}
