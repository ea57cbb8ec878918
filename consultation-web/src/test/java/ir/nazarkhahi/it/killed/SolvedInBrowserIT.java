package ir.nazarkhahi.it.killed;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;

/** The widget and the library that checks its work, against each other, under the pages' own policy (issue 2, point 10). */
class SolvedInBrowserIT {
    private static final String SOLVED = "#proof .altcha[data-state=verified]";
    private static final String PUBLIC = "https://nazar.example";

    @Test
    void browser_solves_the_proof_and_the_comment_is_accepted() throws Exception {
        Path home = KillIT.freshFolder();
        try (Served served = Served.on(home, Map.of("CONSULTATION_ALTCHA", "true", "CONSULTATION_PUBLIC_URL", PUBLIC)).awaitReady();
                Browser browser = Browser.desktop(served.address())) {
            OpenConsultation consultation = OpenConsultation.at(served.address());
            assertThat(withoutProof(served.api(), consultation).status()).isEqualTo(422);

            browser.visit(consultation.provision("art_1")).choose("موافقم").type("متن نظر", "با اثبات کار");
            browser.choose("من ربات نیستم").first(SOLVED);
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.press("ارسال نظر");

            assertThat(browser.first("#tracking-code").getText()).matches("([۰-۹]{4} ){3}[۰-۹]{4}");
            supportsWithAProofOfItsOwn(browser, served.api(), consultation);
            assertThat(browser.complaints()).isEmpty();
            provesAnewOnAPageThatExpired(browser, served.api(), consultation);
            knowsItsPublicAddress(served.api(), consultation);
            answersAgainWithoutAFreshProof(served.api(), consultation);
        }
    }

    /** One tap: the proof is made unseen. */
    private static void supportsWithAProofOfItsOwn(Browser browser, Api api, OpenConsultation consultation) {
        String comments = "/api/v1" + consultation.page() + "/comments";
        browser.visitUntil(consultation.provision("art_1"), "با اثبات کار").first("[data-support] button").click();
        browser.awaitText("هم‌نظری شما به شمار آمد");
        String ref = api.get(comments).json().getJsonArray("items").getJsonObject(0).getString("ref");
        assertThat(api.put(comments + "/" + ref + "/support", "{\"token\":\"" + "5".repeat(48) + "\",\"supports\":true}").status()).isEqualTo(422);
    }

    /** Its proof was good once and is no longer: used up meanwhile, which is told as running out is. */
    private static void provesAnewOnAPageThatExpired(Browser browser, Api api, OpenConsultation consultation) {
        browser.visit(consultation.provision("art_2")).choose("مخالفم").type("متن نظر", "با دو اثبات");
        browser.driver().executeScript("arguments[0].addEventListener('statechange', event => { window.proof = event.detail.payload; })", browser.first("altcha-widget"));
        browser.choose("من ربات نیستم").first(SOLVED);
        String proof = (String) browser.driver().executeScript("return window.proof");
        assertThat(api.post("/api/v1" + consultation.page() + "/comments", Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "x").add("altcha", proof).build()).status()).isEqualTo(201);

        browser.press("ارسال نظر").awaitText("تأیید «من ربات نیستم» منقضی شده بود");
        assertThat(browser.field("متن نظر").getDomProperty("value")).isEqualTo("با دو اثبات");
        browser.choose("من ربات نیستم").first(SOLVED);
        browser.press("ارسال نظر").first("#tracking-code");
    }

    /** Here, because a server has to be started for it (design §7). */
    private static void knowsItsPublicAddress(Api api, OpenConsultation consultation) {
        Api.Answer page = api.get("/en" + consultation.page());
        assertThat(page.text()).contains("<link rel=\"canonical\" href=\"" + PUBLIC + "/en" + consultation.page() + "\"")
                .contains("hreflang=\"fa\" href=\"" + PUBLIC + consultation.page() + "\"");
        assertThat(page.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(api.get("/staff/sign-in").header("Set-Cookie")).startsWith("__Host-staff=").contains("Secure", "HttpOnly", "SameSite=lax", "Path=/").doesNotContain("Domain");
        assertThat(OpenConsultation.planned(api).header("Location")).startsWith(PUBLIC + "/api/v1/consultations/");
    }

    /** XC-09: the answer to what was accepted does not depend on a proof that has grown old or is another. */
    private static void answersAgainWithoutAFreshProof(Api api, OpenConsultation consultation) throws Exception {
        String key = UUID.randomUUID().toString();
        Api.Answer first = api.send(comment(api, consultation, key, solved(api)));
        assertThat(first.status()).as(first.text()).isEqualTo(201);

        Api.Answer again = api.send(comment(api, consultation, key, "no longer good"));

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.json().getString("trackingCode")).isEqualTo(first.json().getString("trackingCode"));
        assertThat(api.send(comment(api, consultation, UUID.randomUUID().toString(), "no good")).status()).isEqualTo(422);
    }

    private static HttpRequest.Builder comment(Api api, OpenConsultation consultation, String key, String proof) {
        String body = Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "x").add("altcha", proof).build().toString();
        return api.request("/api/v1" + consultation.page() + "/comments").header("Idempotency-Key", key).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String solved(Api api) throws Exception {
        JsonObject challenge = api.get("/api/v1/altcha").json();
        Altcha.Solution solution = Altcha.solveChallenge(challenge.getString("challenge"), challenge.getString("salt"), Altcha.Algorithm.SHA256, challenge.getInt("maxnumber"), 0);
        String json = Json.createObjectBuilder(challenge).add("number", solution.number).build().toString();
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Api.Answer withoutProof(Api api, OpenConsultation consultation) {
        return api.post("/api/v1" + consultation.page() + "/comments", Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "x").build());
    }
}
