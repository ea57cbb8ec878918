package ir.nazarkhahi.it.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URL;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("The author may withdraw or replace a comment until closing, with the tracking code (issue 3 point 13)")
class CorrectionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ArquillianResource
    private URL base;

    private Api api() {
        return Api.of(base);
    }

    private static String comments(OpenConsultation open) {
        return "/api/v1/consultations/" + open.code() + "/comments";
    }

    private JsonObject sent(OpenConsultation open, String text) {
        JsonObject comment = Json.createObjectBuilder().add("provision", "art_1").add("stance", "SUPPORT").add("text", text).add("publicName", "زهرا").build();
        return api().asAdmin().post(comments(open), comment).json();
    }

    private static JsonObjectBuilder with(JsonObject accepted) {
        return Json.createObjectBuilder().add("trackingCode", accepted.getString("trackingCode"));
    }

    private JsonObject comment(OpenConsultation open, int number) {
        return api().get(comments(open) + "?size=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("ref").equals(open.code() + "-%06d".formatted(number))).findFirst().orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached in time").isLessThan(end);
            Thread.sleep(100);
        }
    }

    @Test
    void a_replaced_comment_leaves_a_stub_and_is_accounted_for() throws Exception {
        OpenConsultation open = OpenConsultation.at(base);
        JsonObject first = sent(open, "متن نخستِ پروانه‌وار");
        await(() -> comment(open, 1).containsKey("text"));

        Api.Answer replaced = api().post("/api/v1/track/replace", with(first).add("stance", "OPPOSE").add("text", "متن دوم").build());

        assertThat(replaced.status()).as(replaced.text()).isEqualTo(201);
        JsonObject receipt = replaced.json().getJsonObject("receipt");
        assertThat(receipt.getString("statement")).contains("\"version\":3").contains("\"supersedes\":\"" + first.getJsonObject("receipt").getString("leaf") + "\"");
        assertThat(replaced.json().getString("trackingCode")).isEqualTo(first.getString("trackingCode"));
        await(() -> comment(open, 1).getString("state").equals("WITHDRAWN"));
        assertThat(comment(open, 1)).doesNotContainKeys("text", "publicName").containsKey("replacedBy");
        assertThat(comment(open, 2).getString("text")).isEqualTo("متن دوم");
        assertThat(comment(open, 2).getString("stance")).isEqualTo("OPPOSE");
        JsonObject balance = api().asAdmin().get("/api/v1/consultations/" + open.code() + "/commentary").json().getJsonObject("balance");
        assertThat(balance.getInt("received")).isEqualTo(2);
        assertThat(balance.getInt("published")).isEqualTo(1);
        assertThat(balance.getInt("withdrawn")).isEqualTo(1);
        assertThat(balance.getJsonArray("obstacles").toString()).as("the sums agree").doesNotContain("sums_differ");
        JsonObject tracked = api().post("/api/v1/track", with(first).build()).json();
        assertThat(tracked.getString("ref")).isEqualTo(open.code() + "-000002");
        assertThat(tracked.getJsonArray("history").toString()).contains("REPLACES").contains(open.code() + "-000001");
    }

    @Test
    void the_old_words_are_nowhere_any_more() throws Exception {
        OpenConsultation open = OpenConsultation.at(base);
        JsonObject first = sent(open, "سخنی درباره سنجاقک‌واره");
        await(() -> comment(open, 1).containsKey("text"));
        await(() -> api().asAdmin().get("/api/v1/search?q=%D8%B3%D9%86%D8%AC%D8%A7%D9%82%DA%A9").json().getInt("total") > 0);

        assertThat(api().post("/api/v1/track/withdraw", with(first).build()).status()).isEqualTo(201);
        await(() -> comment(open, 1).getString("state").equals("WITHDRAWN"));

        await(() -> api().asAdmin().get("/api/v1/search?q=%D8%B3%D9%86%D8%AC%D8%A7%D9%82%DA%A9").json().getInt("total") == 0);
        assertThat(api().asAdmin().get("/api/v1/consultations/" + open.code() + "/commentary?groups=20").text()).doesNotContain("سنجاقک");
        for (String format : new String[] {"csv", "json"}) {
            assertThat(api().asAdmin().get("/api/v1/consultations/" + open.code() + "/commentary." + format).text()).doesNotContain("سنجاقک").contains("000001");
        }
        assertThat(api().asAdmin().get("/api/v1/moderation/" + open.code() + "-000001").text()).doesNotContain("سنجاقک");
        Api.Answer again = api().post("/api/v1/track/withdraw", with(first).build());   // with a key of its own
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("comment_gone");
    }

    @Test
    void only_the_holder_of_the_code_corrects_and_only_until_closing() throws Exception {
        OpenConsultation open = OpenConsultation.at(base);
        JsonObject first = sent(open, "متن");
        await(() -> comment(open, 1).containsKey("text"));

        assertThat(api().post("/api/v1/track/withdraw", Json.createObjectBuilder().add("trackingCode", "1234567890123456").build()).status()).isEqualTo(404);
        assertThat(api().get("/api/v1/track/withdraw").status()).isEqualTo(405);
        Api.Answer blank = api().post("/api/v1/track/replace", with(first).add("text", " ").build());
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.text()).contains("\"stance\"").contains("\"text\"");
        api().put("/api/v1/test/clock?shift=P40D", "");
        try {
            Api.Answer late = api().post("/api/v1/track/withdraw", with(first).build());
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text()).contains("window_closed");
        } finally {
            api().delete("/api/v1/test/clock");
        }
    }

    @Test
    void the_page_of_tracking_replaces_and_withdraws() throws Exception {
        OpenConsultation open = OpenConsultation.at(base);
        JsonObject first = sent(open, "نظر نخست من");
        await(() -> comment(open, 1).containsKey("text"));

        try (Browser browser = Browser.phone(base)) {
            browser.visit("/en/track").type("Tracking code", first.getString("trackingCode")).press("Show").awaitText("Change or withdraw the comment");
            assertThat(browser.field("Your comment").getDomProperty("value")).isEqualTo("نظر نخست من");
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.screenshot("correct-en");
            browser.type("Your comment", "نظر بهتر من").press("Replace it").awaitText("Your new comment is registered.");
            await(() -> comment(open, 2).containsKey("text"));

            browser.visit("/track").type("کد رهگیری", first.getString("trackingCode")).press("نمایش").awaitText("تغییر یا پس گرفتن نظر");
            browser.press("پس گرفتن نظر").press("نظرم را پس می‌گیرم").awaitText("نظر شما پس گرفته شد.");
            assertThat(Accessibility.findings(browser)).isEmpty();
            await(() -> comment(open, 2).getString("state").equals("WITHDRAWN"));
            browser.visitUntil(open.provision("art_1"), "نویسنده این نظر را پس گرفت");
            assertThat(browser.text()).contains("نویسنده این نظر را با نظر دیگری جایگزین کرد").doesNotContain("نظر بهتر من");
            assertThat(Accessibility.findings(browser)).isEmpty();
        }
    }
}
