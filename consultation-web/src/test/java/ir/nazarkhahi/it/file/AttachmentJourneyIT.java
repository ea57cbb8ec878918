package ir.nazarkhahi.it.file;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.it.staff.Desk;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3 point 5 in a browser: files are chosen, survive a reload, are sent, shown, and taken away by a moderator. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttachmentJourneyIT {
    private static final String TEXT = "عکس را ببینید.";
    private static final String DESCRIPTION = "نمای ورودی ساختمان";

    @ArquillianResource
    private URL base;

    private static String saved(String name, byte[] content) throws Exception {
        Path folder = java.nio.file.Files.createTempDirectory(Path.of("target"), "journey");
        return java.nio.file.Files.write(folder.resolve(name), content).toAbsolutePath().toString();
    }

    @Test
    void a_photo_is_chosen_described_sent_shown_and_taken_away() throws Exception {
        OpenConsultation open = OpenConsultation.at(base);
        String ref = open.code() + "-000001";
        try (Browser browser = Browser.phone(base)) {
            browser.visit(open.provision("art_1")).choose("موافقم").type("متن نظر", TEXT);
            browser.first("#attachments").sendKeys(saved("photo.jpg", Files.photo("planted")) + "\n" + saved("page.png", "<html></html>".getBytes(StandardCharsets.UTF_8)));
            browser.awaitText("این گونه پرونده پذیرفته نمی‌شود");
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.press("ارسال نظر").awaitText("یکی از پیوست‌ها فرستاده نشد");
            browser.press("حذف page.png").awaitText("page.png حذف شد.");
            browser.type("در «photo.jpg» چه دیده می‌شود؟ (اختیاری، برای کسانی که آن را نمی‌بینند)", DESCRIPTION);

            browser.driver().navigate().refresh();
            browser.awaitText("نوشتهٔ پیشین شما").awaitText("photo.jpg").press("ارسال نظر").awaitText("نظر شما ثبت شد");

            browser.visitUntil(open.provision("art_1"), DESCRIPTION);
            assertThat(browser.first(".attachment img").getDomAttribute("alt")).isEqualTo(DESCRIPTION);
            assertThat(Accessibility.findings(browser)).isEmpty();
            Desk.signIn(browser, "moderator").visit("/staff/moderation?ref=" + ref).awaitText("نمایش داده می‌شود");
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.type("دلیل برداشتن پیوست", "چهرهٔ یک رهگذر").press("برداشتن پیوست ۱").awaitText("پیوست برداشته شد.");
            browser.visitUntil(open.provision("art_1"), "نمایش داده نمی‌شود");
        }
    }
}
