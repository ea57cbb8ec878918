package ir.nazarkhahi.it.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.follow.Waiting;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A day's work by keyboard alone, from signing in (issue 3, points 12 and 16, XC-13)")
class KeyboardJourneyIT {
    @ArquillianResource
    private URL base;

    @AfterEach
    void put_the_clock_back() {
        Api.of(base).delete("/api/v1/test/clock");
    }

    @Test
    void a_moderator_rejects_a_comment() {
        OpenConsultation open = OpenConsultation.at(base).withComment(base, "art_1", "نظری که نباید بماند");
        numbered(open, 1);
        try (Browser browser = Browser.desktop(base)) {
            Keyboard keyboard = signedIn(browser, "moderator").enter("بررسی نظرها").into("یافتن نظر با شناسه", open.code() + "-000001").press(Keys.ENTER).awaitText("نظری که نباید بماند");
            keyboard.into("دلیل (منتشر می‌شود)", "نام یک شخص در آن بود").enter("رد نظر");
            browser.await(d -> keyboard.focused().equals("نه، برمی‌گردم") || keyboard.focused().equals("بله، انجام شود") ? Boolean.TRUE : null, "the focus in the question");
            if (!keyboard.focused().equals("بله، انجام شود")) {
                keyboard.to("بله، انجام شود");
            }
            keyboard.press(Keys.ENTER).awaitText("نظر رد شد و دلیل آن منتشر شد.");

            assertThat(browser.visitUntil(open.provision("art_1"), "نام یک شخص در آن بود").text()).doesNotContain("نظری که نباید بماند");
        }
    }

    @Test
    void public_relations_sums_up_the_comments_of_a_provision() {
        OpenConsultation open = OpenConsultation.at(base).withComment(base, "art_1", "قلمرو روشن نیست");
        close(open);
        try (Browser browser = Browser.desktop(base)) {
            Keyboard keyboard = signedIn(browser, "pr");
            browser.visit("/staff" + open.page() + "/commentary?provision=art_1");
            keyboard.enter("نوشتن جمع‌بندی").awaitText("برای استناد به یک نظر").into("جمع‌بندی", "قلمرو ماده روشن نیست.").enter("ذخیره").awaitText("جمع‌بندی ذخیره شد.");

            assertThat(browser.text()).contains("قلمرو ماده روشن نیست.");
        }
    }

    @Test
    void an_administrator_adds_a_holiday_and_takes_it_back() {
        try (Browser browser = Browser.desktop(base)) {
            Keyboard keyboard = signedIn(browser, "admin").enter("مدیریت سامانه").awaitText("کارکنان و نقش‌ها").enter("تعطیلات").awaitText("افزودن یا تغییر یک روز");
            keyboard.into("روز", "1405/08/19").press(Keys.TAB, Keys.ENTER, Keys.ARROW_LEFT, Keys.ENTER).into("نام به فارسی", "روز آزمون صفحه‌کلید").into("نام به انگلیسی", "Keyboard day");
            keyboard.enter("ذخیره").awaitText("ذخیره شد.").awaitText("روز آزمون صفحه‌کلید");
            assertThat(browser.text()).contains("۲۰ آبان ۱۴۰۵");

            keyboard.enter("برداشتن ۲۰ آبان ۱۴۰۵").awaitText("ذخیره شد.");
            assertThat(browser.text()).doesNotContain("روز آزمون صفحه‌کلید");
        }
    }

    private Keyboard signedIn(Browser browser, String username) {
        browser.visit("/staff/sign-in");
        return new Keyboard(browser).into("نام کاربری", username).into("گذرواژه", "nazarkhahi-demo").press(Keys.ENTER).awaitText("خوش آمدید");
    }

    private void close(OpenConsultation open) {
        Api everybody = Api.of(base);
        numbered(open, 1);
        everybody.put("/api/v1/test/clock?shift=P20D", "");
        Waiting.until(() -> everybody.get("/api/v1" + open.page()).json().containsKey("sealedAt"));
        everybody.delete("/api/v1/test/clock");
    }

    private void numbered(OpenConsultation open, int comments) {
        Waiting.until(() -> Api.of(base).get("/api/v1" + open.page() + "/comments?size=1").json().getInt("total") == comments);
    }
}
