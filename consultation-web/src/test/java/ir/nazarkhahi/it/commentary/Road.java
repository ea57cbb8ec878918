package ir.nazarkhahi.it.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A consultation of three articles, taken along its road over HTTP. */
public final class Road {
    private static final String DRAFT = "ماده ۱ـ دستگاه‌ها می‌توانند ظرف سه ماه اقدام کنند.\nماده ۲ـ هزینه از بودجهٔ سالانه پرداخت می‌شود.\nماده ۳ـ این دستورالعمل از تاریخ ابلاغ لازم‌الاجراست.\n";

    private final Api api;
    private final String code;

    private Road(Api api, String code) {
        this.api = api;
        this.code = code;
    }

    public static Road open(Api api) {
        return open(api, "root");
    }

    static Road open(Api api, String office) {
        String draft = api.send(multipart(api, office)).json().get("id").toString();
        String code = api.post("/api/v1/consultations", "{\"draft\":" + draft + ",\"kind\":\"INSTRUCTION\"}").json().getString("code");
        assertThat(api.post("/api/v1/consultations/" + code + "/publish", "{}").status()).isEqualTo(200);
        return new Road(api, code);
    }

    /** @return its ref, once it has one */
    Road comment(String provision, String stance, String text) {
        return comment(Json.createObjectBuilder().add("provision", provision).add("stance", stance).add("text", text));
    }

    public Road comment(JsonObjectBuilder comment) {
        assertThat(api.post(path("comments"), comment.build()).status()).isEqualTo(201);
        return this;
    }

    /** Moves the clock past the window, waits for the seal, and puts the clock back. */
    public Road close() {
        api.put("/api/v1/test/clock?shift=P30D", "");
        try {
            await(() -> api.get("/api/v1/consultations/" + code).json().containsKey("sealedAt"));
            await(() -> api.get(path("commentary?groups=0")).json().getJsonObject("balance").getInt("unnumbered") == 0);
        } finally {
            api.delete("/api/v1/test/clock");
        }
        return this;
    }

    /** With a summary of the whole, without which nothing is handed over. */
    public Road handOver() {
        assertThat(api.put(path("commentary/summaries"), "{\"items\":[{\"text\":\"جمع‌بندی\"}]}").status()).isEqualTo(200);
        assertThat(api.post(path("hand-over"), "{}").status()).isEqualTo(200);
        return this;
    }

    public Road answerAll(int comments) {
        StringBuilder refs = new StringBuilder();
        for (int number = 1; number <= comments; number++) {
            refs.append(number == 1 ? "" : ",").append('"').append(ref(number)).append('"');
        }
        assertThat(dispose("{\"refs\":[" + refs + "],\"disposition\":\"NOTED\",\"reason\":\"دلیل\",\"answer\":\"پاسخ\"}").status()).isEqualTo(200);
        return this;
    }

    Api.Answer dispose(String items) {
        return api.put(path("dispositions"), "{\"items\":[" + items + "]}");
    }

    public Api.Answer conclude() {
        return api.post(path("conclude"), "{\"number\":\"12/34\",\"date\":\"" + LocalDate.now() + "\",\"signatory\":\"رئیس\"}");
    }

    public String path(String rest) {
        return "/api/v1/consultations/" + code + "/" + rest;
    }

    public String ref(int number) {
        return "%s-%06d".formatted(code, number);
    }

    String code() {
        return code;
    }

    JsonObject provision(String eId) {
        return api.get(path("commentary")).json().getJsonArray("provisions").getValuesAs(JsonObject.class).stream()
                .filter(provision -> eId.equals(provision.getString("provision", ""))).findFirst().orElseThrow();
    }

    public static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within a minute").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static HttpRequest.Builder multipart(Api api, String office) {
        String boundary = UUID.randomUUID().toString();
        String body = field(boundary, "title", "دستورالعمل نمونه " + boundary) + field(boundary, "kind", "INSTRUCTION") + field(boundary, "office", office)
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"draft.txt\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                + DRAFT + "\r\n--" + boundary + "--\r\n";
        return api.request("/api/v1/drafts").header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", boundary).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
