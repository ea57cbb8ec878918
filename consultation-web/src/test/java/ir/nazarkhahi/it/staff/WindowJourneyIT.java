package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.calendar.SolarHijriDate;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.text.Digits;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
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
@DisplayName("A window from its plan to its withdrawal, by two people in the pages (points 7 and 8, PS-01)")
class WindowJourneyIT {
    private static final String MORE_TIME = "به درخواست تشکل‌ها برای بررسی بیشتر";
    private static final String WITHDRAWN = "متن با قانون تازه ناسازگار شد";

    @ArquillianResource
    private URL base;

    @Test
    void a_plan_is_published_by_two_extended_and_withdrawn_with_public_reasons() {
        int draft = draft();
        SolarHijriDate inTenMonths = SolarHijri.of(Instant.now().plus(Duration.ofDays(300)));
        String lastDay = Digits.persian("%d/%02d/%02d".formatted(inTenMonths.year(), inTenMonths.month(), inTenMonths.day()));
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "drafter");
            found.addAll(Desk.findings(browser, List.of("/staff/consultations/new?draft=" + draft)));
            browser.visit("/staff/consultations/new?draft=" + draft).type("عنوان", "آیین‌نامهٔ مهلت " + draft).type("چرا این مقرره تهیه می‌شود؟", "برای سنجش مهلت");
            browser.press("ذخیرهٔ برنامه").awaitText("برنامهٔ نظرخواهی ذخیره شد.").press("پیشنهاد انتشار").awaitText("در انتظار تأیید نفر دوم است");
            assertThat(browser.text()).doesNotContain("تأیید و انتشار");
            String planned = browser.driver().getCurrentUrl().replaceAll(".*/staff", "/staff");

            Desk.handOverTo(browser, "approver").visit(planned);
            found.addAll(Desk.findings(browser, "planned"));
            browser.pressAndConfirm("تأیید و انتشار").awaitText("نظرخواهی منتشر شد.");
            found.addAll(Desk.findings(browser, List.of(planned)));

            browser.visit(planned).type("آخرین روز مهلت", lastDay).pressAndConfirm("تمدید").awaitText("این بخش را پر کنید");
            assertThat(browser.field("آخرین روز مهلت").getDomProperty("value")).isEqualTo(lastDay);
            browser.type("دلیل تمدید (منتشر می‌شود)", MORE_TIME).pressAndConfirm("تمدید").awaitText("مهلت تمدید شد.");
            String published = planned.replace("/staff", "");
            assertThat(browser.visitUntil(published, MORE_TIME).text()).contains(Digits.persian(Integer.toString(inTenMonths.year())));

            browser.visit(planned).press("پس گرفتن نظرخواهی").awaitText("دلیل پس گرفتن").type("دلیل پس گرفتن (منتشر می‌شود)", WITHDRAWN).pressAndConfirm("پس گرفتن").awaitText("نظرخواهی پس گرفته شد.");
            browser.visitUntil(published, WITHDRAWN);
            found.addAll(Desk.findings(browser, List.of(planned, published)));
        }
        assertThat(found).isEmpty();
    }

    private int draft() {
        return OpenConsultation.drafted(Api.of(base));
    }
}
