package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A text is corrected by two people in the pages, and everybody reads what changed (issue 3, point 13)")
class CorrigendumJourneyIT {
    @ArquillianResource
    private URL base;

    @Test
    void what_the_drafter_proposes_the_approver_publishes_and_the_public_reads() {
        OpenConsultation open = OpenConsultation.at(base).withComment(base, "art_1", "شفافیت چیست؟");
        String desk = "/staff" + open.page() + "/corrigendum";
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "drafter");
            found.addAll(Desk.findings(browser, List.of(desk)));
            browser.visit(desk).type("یادداشت برای همگان (فارسی)", "واژهٔ اداری افتاده بود");
            retype(browser, "هدف این آیین‌نامه، شفافیت در تصمیم‌گیری اداری و مالی است.");
            browser.press("پیشنهاد اصلاحیه").awaitText("این بخش را پر کنید");
            assertThat(browser.field("یادداشت برای همگان (فارسی)").getDomProperty("value")).as("what was typed stays").isEqualTo("واژهٔ اداری افتاده بود");
            browser.type("یادداشت برای همگان (انگلیسی)", "A word was missing").press("پیشنهاد اصلاحیه").awaitText("اصلاحیه پیشنهاد شد");

            Desk.handOverTo(browser, "approver").awaitText("اصلاحیه‌های در انتظار تأیید");
            found.addAll(Desk.findings(browser, List.of(desk)));
            browser.visit(desk).pressAndConfirm("تأیید و انتشار اصلاحیه").awaitText("اصلاحیه منتشر شد.");

            browser.visitUntil("/en" + open.page(), "A word was missing");
            found.addAll(Desk.findings(browser, List.of(open.page(), open.page() + "/texts/1", open.page() + "/texts/2", open.provision("art_1"))));
            browser.visitUntil("/en" + open.provision("art_1"), "Written on version 1 of the text").press("Written on version 1 of the text").awaitText("no longer the one that is asked about");
            browser.screenshot("corrigendum-en");
        }
        assertThat(found).isEmpty();
    }

    private static void retype(Browser browser, String text) {
        browser.all(".provision details summary").get(0).click();
        WebElement area = browser.first(".provision details[open] textarea");
        area.clear();
        area.sendKeys(text);
    }
}
