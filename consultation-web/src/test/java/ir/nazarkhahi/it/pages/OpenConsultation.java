package ir.nazarkhahi.it.pages;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** A by-law that is open for comments, made through the API as staff would. */
public record OpenConsultation(String code) {
    private static final String TEXT = """
            ماده ۱ـ هدف این آیین‌نامه، شفافیت در تصمیم‌گیری اداری است.
            ماده ۲ـ دستگاه‌ها موظف‌اند پیش‌نویس مقررات خود را دو هفته پیش از ابلاغ منتشر کنند.
            تبصره ـ موارد محرمانه از شمول این ماده خارج است.
            """;
    private static final String PART = "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    private static final String FILE = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"text.txt\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n--part--\r\n";

    public static OpenConsultation at(URL base) {
        Api admin = Api.of(base).asAdmin();
        String code = planned(admin).json().getString("code");
        admin.post("/api/v1/consultations/" + code + "/publish", "{}");
        return new OpenConsultation(code);
    }

    /** What the server answered to planning it; not published yet. */
    public static Api.Answer planned(Api api) {
        Api admin = api.asAdmin();
        JsonObject plan = Json.createObjectBuilder().add("draft", drafted(admin)).add("kind", "BYLAW").add("why", "برای آگاهی مردم")
                .add("legalBasis", "مادهٔ ۹ تصویب‌نامه").add("whatChanges", "مهلت انتشار روشن می‌شود.").add("contact", "دفتر حقوقی").build();
        return admin.post("/api/v1/consultations", plan);
    }

    /** @return the id of a fresh draft of the same text, not planned */
    public static int drafted(Api api) {
        Api admin = api.asAdmin();
        String body = PART.formatted("title", "آیین‌نامهٔ شفافیت") + PART.formatted("kind", "BYLAW") + PART.formatted("office", office(admin)) + FILE.formatted(TEXT);
        return admin.send(admin.request("/api/v1/drafts").header("Content-Type", "multipart/form-data; boundary=part")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(body))).json().getInt("id");
    }

    /** @param provision an eId; empty for the whole text */
    public OpenConsultation withComment(URL base, String provision, String text) {
        JsonObject comment = Json.createObjectBuilder().add("provision", provision).add("stance", "SUPPORT").add("text", text)
                .add("suggestedWording", "هدف این آیین‌نامه، شفافیت در همهٔ تصمیم‌های اداری است.").build();
        Api.of(base).asAdmin().post("/api/v1/consultations/" + code + "/comments", comment);
        return this;
    }

    public String page() {
        return "/consultations/" + code;
    }

    public String provision(String eId) {
        return page() + "/provisions/" + eId;
    }

    private static String office(Api admin) {
        return admin.get("/api/v1/offices").json().getJsonArray("items").getJsonObject(0).getString("code");
    }
}
