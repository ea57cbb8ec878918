package ir.nazarkhahi.it.road;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The central bank act, as if it were a bill: imported, opened for its month, commented on 200 times through page and
 * API, closed by the clock, consolidated, handed over, answered, revised, sent, and shown to everybody.
 * PS-03, PS-04, PS-05, XC-04, XC-09.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeRoadIT {
    private static final int COMMENTS = 200;
    private static final String[] STANCES = {"SUPPORT", "OPPOSE", "AMEND", "NEUTRAL"};

    @ArquillianResource
    private URL base;

    private Api everybody;
    private Api staff;
    private String consultation;

    @AfterEach
    void put_the_clock_back() {
        Api.of(base).delete("/api/v1/test/clock");
    }

    @Test
    void a_bill_goes_from_its_file_to_its_outcome() throws Exception {
        everybody = Api.of(base);
        staff = everybody.asAdmin();

        open(imported());
        JsonArray articles = articles();
        List<String> codes = commented(articles);
        numbered();

        everybody.put("/api/v1/test/clock?shift=P40D", "");
        closed();
        consolidated(articles);
        handedOver();
        answered();
        revised(articles);
        sent();

        shown(codes);
    }

    private long imported() throws Exception {
        byte[] act = PublicData.read("law/central-bank-act-1402.txt");
        Api.Answer draft = staff.send(new Multipart().field("title", "لایحه بانک مرکزی").field("kind", "BILL").field("office", "legal")
                .file("file", "act.txt", act).post(staff.request("/api/v1/drafts")));

        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return draft.json().getJsonNumber("id").longValue();
    }

    private void open(long draft) {
        Api.Answer planned = staff.post("/api/v1/consultations", Json.createObjectBuilder().add("draft", draft).add("kind", "BILL").build());
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        consultation = "/api/v1/consultations/" + planned.json().getString("code");

        Api.Answer published = staff.post(consultation + "/publish", "{}");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(status()).isEqualTo("OPEN");
    }

    private JsonArray articles() {
        JsonArray provisions = everybody.get(consultation + "/provisions").json().getJsonArray("items");
        assertThat(count(provisions, "CHAPTER")).isEqualTo(13);
        assertThat(count(provisions, "ARTICLE")).isEqualTo(67);
        assertThat(count(provisions, "NOTE")).isEqualTo(42);
        JsonArrayBuilder articles = Json.createArrayBuilder();
        provisions.stream().filter(p -> type(p).equals("ARTICLE")).forEach(articles::add);
        return articles.build();
    }

    private List<String> commented(JsonArray articles) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < COMMENTS - 1; i++) {
            Api.Answer accepted = comment(articles.getJsonObject(i % 10).getString("eId"), i);
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
            codes.add(accepted.json().getString("trackingCode"));
        }
        codes.add(commentedInThePage(articles.getJsonObject(0).getString("eId")));
        assertThat(codes).doesNotHaveDuplicates();
        return codes;
    }

    private Api.Answer comment(String eId, int i) {
        JsonObjectBuilder comment = Json.createObjectBuilder().add("provision", eId).add("stance", STANCES[i % STANCES.length])
                .add("text", "نظر " + i % 40 + " دربارهٔ این ماده");
        if (i % STANCES.length == 2) {
            comment.add("suggestedWording", "متن پیشنهادی " + i);
        }
        return everybody.post(consultation + "/comments", comment.build());
    }

    private String commentedInThePage(String eId) {
        try (Browser browser = Browser.phone(base)) {
            return new CommentForm(browser).send("/en/consultations/" + code() + "/provisions/" + eId, "A comment typed into the page");
        }
    }

    private void numbered() {
        await(() -> everybody.get(consultation + "/comments?size=1").json().getInt("total") == COMMENTS, "every comment has its number");
    }

    private void closed() {
        assertThat(status()).isEqualTo("CLOSED");
        Api.Answer late = everybody.post(consultation + "/comments", Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "دیر رسید").build());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("code")).isEqualTo("window_closed");
        await(() -> everybody.get(consultation).json().containsKey("sealedAt"), "the consultation is sealed");
    }

    private void consolidated(JsonArray articles) {
        JsonObject summary = Json.createObjectBuilder().add("provision", articles.getJsonObject(0).getString("eId"))
                .add("text", "بیشتر نظرها خواهان روشن‌تر شدن این ماده بودند، مانند " + code() + "-000001").build();
        Api.Answer saved = staff.put(consultation + "/commentary/summaries", Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(summary)).build());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(status()).isEqualTo("UNDER_REVIEW");
        for (String format : List.of("docx", "pdf", "xlsx", "csv", "json")) {
            assertThat(staff.get(consultation + "/commentary." + format).status()).as(format).isEqualTo(200);
        }
        assertThat(staff.get(consultation + "/commentary.csv").text().lines().filter(line -> line.contains(code() + "-")).count()).isGreaterThanOrEqualTo(COMMENTS);
    }

    private void handedOver() {
        Api.Answer handed = staff.post(consultation + "/hand-over", Json.createObjectBuilder().add("office", "legal").add("letterNumber", "۱۴۰۵/۱۲").build());
        assertThat(handed.status()).as(handed.text()).isEqualTo(200);
        assertThat(status()).isEqualTo("HANDED_OVER");

        Api.Answer tooEarly = staff.post(consultation + "/conclude", Json.createObjectBuilder().add("number", "1").add("date", LocalDate.now().plusMonths(2).toString()).build());
        assertThat(tooEarly.status()).as("PS-03: nothing is concluded before every comment has its answer").isEqualTo(409);
    }

    private void answered() {
        JsonArray comments = everybody.get(consultation + "/comments?size=" + COMMENTS).json().getJsonArray("items");
        JsonArrayBuilder refs = Json.createArrayBuilder();
        comments.forEach(comment -> refs.add(comment.asJsonObject().getString("ref")));
        JsonObject item = Json.createObjectBuilder().add("refs", refs).add("disposition", "PARTLY")
                .add("reason", "بخشی از آن پذیرفته شد").add("answer", "متن ماده روشن‌تر شد").build();
        Api.Answer written = staff.put(consultation + "/dispositions", Json.createObjectBuilder().add("items", Json.createArrayBuilder().add(item)).build());

        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(everybody.get(consultation + "/comments?size=1").text()).as("answers are drafts until release").doesNotContain("روشن‌تر شد");
    }

    private void revised(JsonArray articles) {
        JsonObject edited = Json.createObjectBuilder().add("provision", articles.getJsonObject(0).getString("eId")).add("text", "متن اصلاح‌شدهٔ مادهٔ یک").build();
        Api.Answer saved = staff.put(consultation + "/revision", Json.createObjectBuilder().add("provisions", Json.createArrayBuilder().add(edited)).build());

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(status()).isEqualTo("REVISED");
    }

    private void sent() {
        Api.Answer concluded = staff.post(consultation + "/conclude", Json.createObjectBuilder().add("number", "۱۲۳/ل").add("date", LocalDate.now().plusMonths(2).toString()).build());

        assertThat(concluded.status()).as(concluded.text()).isEqualTo(200);
        assertThat(status()).as("PS-05: a bill is sent, not promulgated").isEqualTo("SENT");
    }

    private void shown(List<String> codes) {
        assertThat(everybody.get(consultation + "/outcome").text()).contains("متن اصلاح‌شدهٔ مادهٔ یک").contains("PARTLY");
        for (String tracked : List.of(codes.get(0), codes.get(COMMENTS - 1))) {
            JsonObject found = everybody.post("/api/v1/track", Json.createObjectBuilder().add("trackingCode", tracked).build()).json();
            assertThat(found.getString("disposition")).isEqualTo("PARTLY");
            assertThat(found.getString("answer")).isEqualTo("متن ماده روشن‌تر شد");
        }
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/consultations/" + code() + "/outcome").awaitText("متن اصلاح‌شدهٔ مادهٔ یک");
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    private String status() {
        return everybody.get(consultation).json().getString("status");
    }

    private String code() {
        return consultation.substring(consultation.lastIndexOf('/') + 1);
    }

    private static long count(JsonArray provisions, String type) {
        return provisions.stream().filter(p -> type(p).equals(type)).count();
    }

    private static String type(JsonValue provision) {
        return provision.asJsonObject().getString("type");
    }

    private static void await(BooleanSupplier condition, String what) {
        long patience = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what + ", within 30 s").isLessThan(patience);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
