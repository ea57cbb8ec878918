package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import jakarta.json.JsonObject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Staff pages: accessible, narrow, in both languages (XC-07, XC-13)")
class StaffPagesIT {
    private static final List<String> ADMINISTRATION = List.of("accounts", "offices?code=root", "kinds?code=BILL", "holidays", "holidays/import", "rules", "looks", "texts?kind=PRIVACY&language=en", "templates", "settings", "jobs", "outbox", "search", "retention", "audit");
    private static final List<String> PARTS = List.of("", "/commentary", "/commentary?provision=art_1", "/hand-over", "/dispositions", "/dispositions?provision=art_1", "/revision", "/conclusion");

    @ArquillianResource
    private URL base;

    @Test
    void pages_of_administration_have_no_finding_and_fit_a_phone() {
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "admin");
            List<String> paths = ADMINISTRATION.stream().map(page -> "/staff/admin/" + page).toList();

            assertThat(Desk.findings(browser, paths)).isEmpty();
        }
    }

    @Test
    void pages_of_a_decided_consultation_have_no_finding_and_fit_a_phone() {
        String code = decided();
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "legal");
            List<String> paths = new ArrayList<>(List.of("/staff", "/staff/me", "/staff/substitutes", "/staff/drafts", "/staff/drafts/new", "/staff/inbox", "/staff/search?q=a", "/staff/consultations"));
            PARTS.forEach(part -> paths.add("/staff/consultations/" + code + part));

            assertThat(Desk.findings(browser, paths)).isEmpty();
        }
    }

    @Test
    void a_sorted_table_and_an_open_menu_have_no_finding() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "legal").visit("/staff/consultations").first("th.ui-sortable-column").click();
            browser.first("th[aria-sort=ascending]");
            assertThat(Desk.findings(browser, "sorted")).isEmpty();

            browser.visit("/staff/drafts/new").first(".ui-selectonemenu").click();
            browser.await(d -> browser.all(".ui-selectonemenu-panel").stream().anyMatch(panel -> panel.isDisplayed() && "1".equals(panel.getCssValue("opacity"))) ? Boolean.TRUE : null, "an open menu");
            assertThat(Desk.findings(browser, "menu")).isEmpty();
        }
    }

    @Test
    void a_moderator_sees_no_administration() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "moderator");

            assertThat(browser.text()).doesNotContain("مدیریت سامانه");
            assertThat(browser.visit("/staff/admin/audit").awaitText("اجازهٔ این کار").text()).doesNotContain("account.sign_in");
        }
    }

    private String decided() {
        JsonObject first = Api.of(base).get("/api/v1/consultations?status=PROMULGATED&size=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("title").contains("صورت‌جلسه‌ها")).findFirst().orElseThrow();
        return first.getString("code");
    }
}
