package ir.nazarkhahi.it.killed;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.Json;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The widget and the library that checks its work, against each other, under the pages' own policy (issue 2, point 10). */
class SolvedInBrowserIT {
    private static final String PUBLIC = "https://nazar.example";

    @Test
    void browser_solves_the_proof_and_the_comment_is_accepted() throws Exception {
        Path home = KillIT.freshFolder();
        try (Served served = Served.on(home, Map.of("CONSULTATION_ALTCHA", "true", "CONSULTATION_PUBLIC_URL", PUBLIC)).awaitReady();
                Browser browser = Browser.desktop(served.address())) {
            OpenConsultation consultation = OpenConsultation.at(served.address());
            assertThat(withoutProof(served.api(), consultation).status()).isEqualTo(422);

            browser.visit(consultation.provision("art_1")).choose("موافقم").type("متن نظر", "با اثبات کار");
            browser.choose("من ربات نیستم").first("#proof .altcha[data-state=verified]");
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.press("ارسال نظر");

            assertThat(browser.first("#tracking-code").getText()).matches("([۰-۹]{4} ){3}[۰-۹]{4}");
            assertThat(browser.complaints()).isEmpty();
            knowsItsPublicAddress(served.api(), consultation);
        }
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

    private static Api.Answer withoutProof(Api api, OpenConsultation consultation) {
        return api.post("/api/v1" + consultation.page() + "/comments", Json.createObjectBuilder().add("stance", "SUPPORT").add("text", "x").build());
    }
}
