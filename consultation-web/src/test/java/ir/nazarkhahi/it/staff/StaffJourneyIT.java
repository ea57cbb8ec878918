package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Staff import, plan and publish, two people, two languages (points 8, 15)")
class StaffJourneyIT {
    @ArquillianResource
    private URL base;

    @Test
    void nobody_sees_a_staff_page_before_signing_in_and_gets_it_afterwards() {
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/staff/drafts").awaitText("ورود کارکنان");

            browser.type("نام کاربری", "drafter").type("گذرواژه", "nazarkhahi-demo").press("ورود").awaitText("پیش‌نویس تازه");

            assertThat(browser.driver().getCurrentUrl()).endsWith("/staff/drafts");
        }
    }

    @Test
    void a_wrong_password_is_said_in_words_and_the_name_stays() {
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en/staff/sign-in").type("User name", "nobody-at-all").type("Password", "wrong wrong wrong").press("Sign in");

            browser.awaitText("The user name or the password is wrong");
            assertThat(browser.field("User name").getDomProperty("value")).isEqualTo("nobody-at-all");
        }
    }

    @Test
    void signing_out_closes_the_door() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "drafter").press("خروج").awaitText("ورود کارکنان");

            browser.visit("/staff/drafts").awaitText("ورود کارکنان");
        }
    }

    @Test
    void a_drafter_imports_and_proposes_and_only_another_person_publishes() throws Exception {
        String title = "پیش‌نویس آزمون " + System.nanoTime();
        String address;
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "drafter").visit("/staff/drafts/new");
            browser.field("فایل متن").sendKeys(aText().toString());
            browser.type("عنوان", title).press("بارگذاری").awaitText("بازبینی کنید").press("برنامه‌ریزی نظرخواهی");
            browser.type("چرا این مقرره تهیه می‌شود؟", "برای آزمودن راه").press("ذخیرهٔ برنامه").awaitText("برنامهٔ نظرخواهی ذخیره شد");
            browser.press("پیشنهاد انتشار").awaitText("در انتظار تأیید نفر دوم است");
            address = Path.of(browser.driver().getCurrentUrl()).getFileName().toString();

            assertThat(browser.text()).doesNotContain("تأیید و انتشار");
        }
        assertThat(Api.of(base).get("/api/v1/consultations/" + address).status()).isEqualTo(404);
        try (Browser browser = Browser.desktop(base)) {
            Desk.signInEnglish(browser, "approver").visit("/en/staff/consultations/" + address).pressAndConfirm("Approve and publish").awaitText("The consultation was published");
        }
        assertThat(Api.of(base).get("/api/v1/consultations/" + address).json().getString("status")).isEqualTo("OPEN");
    }

    @Test
    void an_unreadable_date_is_named_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "drafter").visit("/staff/drafts/new");
            browser.field("فایل متن").sendKeys(aText().toString());
            browser.type("عنوان", "تاریخ نادرست").press("بارگذاری").awaitText("بازبینی کنید").press("برنامه‌ریزی نظرخواهی");

            browser.type("چرا این مقرره تهیه می‌شود؟", "نوشته‌ای که می‌ماند").type("آغاز مهلت", "۱۴۰۵/۱۳/۴۵").press("ذخیرهٔ برنامه");

            browser.awaitText("چنین ماهی نیست");
            assertThat(browser.field("آغاز مهلت").getDomAttribute("aria-invalid")).isEqualTo("true");
            assertThat(browser.field("چرا این مقرره تهیه می‌شود؟").getDomProperty("value")).isEqualTo("نوشته‌ای که می‌ماند");
        }
    }

    @Test
    void a_draft_is_renamed_and_gets_a_newer_file_before_it_is_published() throws Exception {
        String address;
        try (Browser browser = Browser.desktop(base)) {
            Desk.signInEnglish(browser, "drafter").visit("/en/staff/drafts/new");
            browser.field("File of the text").sendKeys(aText().toString());
            browser.type("Title", "Before").press("Import").awaitText("look at the text");

            browser.press("Import as a new version").awaitText("No file was chosen");
            browser.field("File of the text").sendKeys(Files.writeString(Files.createTempFile("newer", ".txt"), "ماده ۱ـ متن تازه.\n").toString());
            browser.press("Import as a new version").awaitText("2.");
            browser.type("Title", "After").press("Save").awaitText("Title and kind were saved.");

            assertThat(browser.text()).contains("After").doesNotContain("Before");
            browser.screenshot("draft-en");
            address = browser.driver().getCurrentUrl();
        }
        try (Browser phone = Browser.phone(base)) {
            Desk.signIn(phone, "drafter").visit("/staff/drafts/" + Path.of(address).getFileName()).awaitText("فایل تازه‌تر همین متن");
            assertThat(phone.scrollsSideways()).isFalse();
            phone.screenshot("draft-fa-phone");
        }
    }

    private static Path aText() throws Exception {
        return Files.writeString(Files.createTempFile("draft", ".txt"), "ماده ۱ـ متن نخست.\n\nماده ۲ـ متن دوم.\nتبصره ـ متن تبصره.\n");
    }
}
