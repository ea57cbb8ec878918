package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.text.Digits;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("From the summary to the public outcome, by four people in the pages (points 11 to 14, XC-09)")
class AnswerJourneyIT {
    private static final String REVISED = "هدف این آیین‌نامه، شفافیت در همهٔ تصمیم‌های دستگاه‌هاست.";
    private static final String REASON = "به قلمرو این آیین‌نامه برمی‌گردد";
    private static final String TO_ALL = "پیشنهاد شما در متن بررسی شد";
    private static final String TO_ONE = "مادهٔ یک بر پایهٔ پیشنهاد شما روشن‌تر شد";

    @ArquillianResource
    private URL base;

    private Browser browser;
    private String consultation;
    private String code;
    private final List<String> found = new ArrayList<>();

    @AfterEach
    void put_the_clock_back() {
        Api.of(base).delete("/api/v1/test/clock");
    }

    @Test
    void a_closed_consultation_goes_through_the_desks_to_its_outcome() {
        try (Browser window = Browser.desktop(base)) {
            browser = window;
            close(OpenConsultation.at(base).withComment(base, "art_1", "قلمرو روشن نیست").withComment(base, "art_1", "قلمرو روشن نیست")
                    .withComment(base, "art_1", "همهٔ تصمیم‌ها را بگویید").withComment(base, "", "دربارهٔ کل متن موافقم"));
            summarised();
            handedOver();
            answered();
            revised();
            concluded();
            shown();
        }
        assertThat(found).isEmpty();
    }

    private void close(OpenConsultation open) {
        code = open.code();
        consultation = "/staff" + open.page();
        Api everybody = Api.of(base);
        browser.await(d -> everybody.get("/api/v1" + open.page() + "/comments?size=1").json().getInt("total") == 4 ? Boolean.TRUE : null, "every comment has its number");
        everybody.put("/api/v1/test/clock?shift=P20D", "");
        browser.await(d -> everybody.get("/api/v1" + open.page()).json().containsKey("sealedAt") ? Boolean.TRUE : null, "the consultation is sealed");
        everybody.delete("/api/v1/test/clock");
    }

    private void summarised() {
        Desk.signIn(browser, "pr").visit(consultation + "/commentary?provision=art_1").awaitText("۲ نظر با همین متن").press("نوشتن جمع‌بندی");
        browser.type("جمع‌بندی", "قلمرو ماده روشن نیست: " + ref(1)).press("ذخیره").awaitText("جمع‌بندی ذخیره شد.");

        assertThat(browser.text()).contains("نظرهای استنادشده: " + Digits.persian(ref(1))).contains("نیلوفر مهرجو");
    }

    private void handedOver() {
        browser.visit(consultation + "/hand-over").awaitText("تراز بسته است").type("شمارهٔ نامه", "۱۴۰۵/۷۷").press("پیشنهاد تحویل").awaitText("تحویل پیشنهاد شد");
        assertThat(browser.text()).doesNotContain("تأیید و تحویل");

        Desk.handOverTo(browser, "approver").visit(consultation + "/hand-over").pressAndConfirm("تأیید و تحویل").awaitText("جمع‌بندی به واحد گیرنده تحویل شد.");
        browser.visitUntil(consultation + "/hand-over", "commentary-" + code + ".docx");

        Desk.handOverTo(browser, "legal").visit("/staff/inbox").awaitText("۱۴۰۵/۷۷");
        browser.visit(consultation + "/hand-over").press("پذیرش").awaitText("جمع‌بندی پذیرفته شد");
        found.addAll(Desk.findings(browser, List.of(consultation + "/hand-over")));
    }

    private void answered() {
        browser.visit(consultation + "/dispositions?provision=art_1").choose("برگزیدن همهٔ نظرهای این صفحه");
        answer("ملاحظه شد", TO_ALL);
        browser.choose("برگزیدن " + Digits.persian(ref(3)));
        answer("بخشی پذیرفته شد", TO_ONE);
        assertThat(browser.text()).contains(TO_ALL).contains(TO_ONE);

        browser.visit(consultation + "/conclusion").awaitText("پیش از نتیجه");
        browser.visit(consultation + "/dispositions?provision=whole").choose("برگزیدن همهٔ نظرهای این صفحه");
        answer("ملاحظه شد", TO_ALL);
        browser.visit(consultation + "/dispositions").awaitText("۴ نظر از ۴ نظر پاسخ دارد.");
        found.addAll(Desk.findings(browser, List.of(consultation + "/dispositions", consultation + "/dispositions?provision=art_1")));
    }

    private void answer(String disposition, String answer) {
        browser.pick("تصمیم", disposition).type("دلیل", REASON).type("پاسخ", answer).press("ذخیرهٔ پاسخ").awaitText("پاسخ‌ها ذخیره شد.");
    }

    private void revised() {
        browser.visit(consultation + "/revision").first("#art_1 summary").click();
        browser.type("متن", REVISED).press("ذخیرهٔ متن اصلاح‌شده").awaitText("نتیجهٔ بازنگری متن ذخیره شد.");

        assertThat(browser.text()).contains("پیش‌نویس و متن اصلاح‌شده").contains("شفافیت در تصمیم‌گیری اداری است");
        assertThat(browser.all(".side ins")).isNotEmpty();
        found.addAll(Desk.findings(browser, List.of(consultation + "/revision")));
    }

    private void concluded() {
        browser.visit(consultation + "/conclusion").type("شماره", "۱۲۳/ت").type("تاریخ", "۱۴۰۵/۰۹/۳۰").type("تاریخ اجرا", "۱۴۰۵/۱۰/۱۵").type("امضاکننده", "رئیس سازمان");
        found.addAll(Desk.findings(browser, "conclusion, typed"));
        browser.press("پیشنهاد نتیجه").awaitText("نتیجه پیشنهاد شد");
        assertThat(browser.text()).doesNotContain("تأیید و انتشار نتیجه");

        Desk.handOverTo(browser, "approver").visit(consultation + "/conclusion").awaitText("۱۲۳/ت");
        found.addAll(Desk.findings(browser, List.of(consultation + "/conclusion")));
        browser.visit(consultation + "/conclusion").pressAndConfirm("تأیید و انتشار نتیجه").awaitText("نتیجه منتشر شد.");
    }

    private void shown() {
        String outcome = "/consultations/" + code + "/outcome";
        browser.visitUntil(outcome, "دستگاه‌هاست");

        assertThat(browser.text()).contains("۱۲۳/ت").contains("رئیس سازمان");
        assertThat(browser.visitUntil("/consultations/" + code + "/provisions/art_1", TO_ONE).text()).contains(TO_ALL).contains(REASON);
        found.addAll(Desk.findings(browser, List.of(outcome, "/consultations/" + code + "/provisions/art_1")));
        try (Browser phone = Browser.phone(base)) {
            found.addAll(Desk.findings(phone, List.of(outcome)));
        }
    }

    private String ref(int number) {
        return code + "-%06d".formatted(number);
    }
}
