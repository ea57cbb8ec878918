package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A drafter mends a flawed text before anybody is asked about it (issue 3, points 1, 12 and 16)")
class ReviewJourneyIT {
    private static final String FLAWED = "آیین‌نامهٔ بازبینی\nماده ۱ـ گزارش منتشر می‌شود. تبصره ۱ـ گزارش دقیق است.\nماده ۳ـ دستگاه‌ها همکاری می‌کنند.\n";

    @ArquillianResource
    private URL base;

    @Test
    void a_flawed_text_is_imported_split_renumbered_taken_back_and_published() throws Exception {
        Path file = Files.writeString(Files.createTempFile("flawed", ".txt"), FLAWED);
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "drafter").visit("/staff/drafts/new").type("عنوان", "آیین‌نامهٔ بازبینی");
            browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
            browser.press("بارگذاری").awaitText("شماره‌گذاری «ماده» پیوسته نیست");
            String draft = browser.driver().getCurrentUrl().replaceAll(".*(/staff/drafts/[0-9]+).*", "$1");

            browser.visit(draft + "/review").awaitText("گام ۰، ۳ حکم");
            found.addAll(Desk.findings(browser, "review"));
            choose(browser, "ماده ماده ۱ـ");
            caretBefore(browser, "تبصره");
            browser.press("برش در جای نشانگر").awaitText("گام ۱، ۴ حکم");
            choose(browser, "ماده ماده ۳ـ");
            browser.type("شماره", "۲").awaitText("گام ۲، ۴ حکم").awaitText("تفاوت با متن فایل: ۱");
            browser.visit(draft + "/review").awaitText("گام ۲، ۴ حکم").press("برگرداندن").awaitText("گام ۱، ۴ حکم").awaitText("تفاوت با متن فایل: ۰");
            browser.press("انجام دوباره").awaitText("گام ۲، ۴ حکم");
            found.addAll(Desk.findings(browser, "reviewed"));
            browser.press("ذخیره به‌عنوان نسخهٔ تازه").awaitText("نسخهٔ تازه ذخیره شد.");
            assertThat(Api.of(base).asAdmin().get("/api/v1" + draft.replace("/staff", "")).json().getJsonArray("provisions").toString())
                    .contains("art_1__note_1", "art_2").doesNotContain("art_3");

            browser.visit(draft).press("برنامه‌ریزی نظرخواهی").type("چرا این مقرره تهیه می‌شود؟", "برای سنجش بازبینی");
            browser.press("ذخیرهٔ برنامه").awaitText("برنامهٔ نظرخواهی ذخیره شد.").press("پیشنهاد انتشار").awaitText("در انتظار تأیید نفر دوم است");
            String planned = browser.driver().getCurrentUrl().replaceAll(".*/staff", "/staff");
            Desk.handOverTo(browser, "approver").visit(planned).pressAndConfirm("تأیید و انتشار").awaitText("نظرخواهی منتشر شد.");
            browser.visitUntil(planned.replace("/staff", ""), "ماده ۲ـ");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void on_a_phone_the_panes_are_tabs_and_the_keyboard_reaches_everything() throws Exception {
        Path file = Files.writeString(Files.createTempFile("flawed", ".txt"), FLAWED);
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "drafter").visit("/staff/drafts/new").type("عنوان", "آیین‌نامهٔ بازبینی در تلفن");
            browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
            browser.press("بارگذاری").awaitText("شماره‌گذاری «ماده» پیوسته نیست");
            String draft = browser.driver().getCurrentUrl().replaceAll(".*(/staff/drafts/[0-9]+).*", "$1");

            List<String> found = Desk.findings(browser, List.of(draft + "/review"));
            browser.visit(draft + "/review").awaitText("گام ۰، ۳ حکم");
            assertThat(browser.text()).doesNotContain("برش در جای نشانگر");
            browser.driver().findElements(By.cssSelector(".tree .pick")).get(2).sendKeys(Keys.ENTER);
            browser.awaitText("برش در جای نشانگر").awaitText("art_3");
            browser.driver().findElement(By.id("work:moveIn")).sendKeys(Keys.ENTER);
            browser.awaitText("گام ۱، ۳ حکم");
            browser.driver().findElement(By.id("tab-hand")).sendKeys(Keys.ARROW_LEFT);
            browser.awaitText("ماده ۳ـ دستگاه‌ها همکاری می‌کنند.");

            assertThat(found).isEmpty();
        }
    }

    private static void choose(Browser browser, String name) {
        browser.press(name);
        browser.await(driver -> driver.findElement(By.cssSelector(".tree .pick[aria-pressed=true]")).getText().equals(name) ? Boolean.TRUE : null, name + " in hand");
    }

    private static void caretBefore(Browser browser, String word) {
        browser.driver().executeScript(
                "const text = document.getElementById('work:text'); text.focus(); const at = text.value.indexOf(arguments[0]); text.setSelectionRange(at, at);", word);
    }
}
