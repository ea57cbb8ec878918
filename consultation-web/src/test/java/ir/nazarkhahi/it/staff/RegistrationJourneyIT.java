package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("An operator registers a letter and hands over a slip (issue 3 point 13)")
class RegistrationJourneyIT {
    @ArquillianResource
    private URL base;

    @Test
    void a_letter_with_its_scan_becomes_a_published_comment_and_a_slip_without_a_name() throws Exception {
        OpenConsultation open = OpenConsultation.at(base);
        String form = "/staff/register/" + open.code();
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "operator");
            found.addAll(Desk.findings(browser, List.of("/staff/register", form)));

            browser.visit(form).pick("راه رسیدن", "با نامه").type("تاریخ رسید", "۱۴۰۵/۱۳/۱").type("متن نظر", "از روی نامه نوشته شد").type("نام کامل", "کسی که نامش نیاید")
                    .field("تصویر نامه").sendKeys(scan().toString());
            browser.press("ثبت این نظر").awaitText("چنین ماهی نیست");
            assertThat(browser.field("متن نظر").getDomProperty("value")).isEqualTo("از روی نامه نوشته شد");
            assertThat(browser.field("نام کامل").getDomProperty("value")).isEqualTo("کسی که نامش نیاید");
            assertThat(browser.text()).contains("۱ پرونده دریافت شد");
            found.addAll(Desk.findings(browser, "with errors"));
            browser.screenshot("registration-fa");

            browser.type("تاریخ رسید", " ").pick("موضع", "موافق").press("ثبت این نظر").awaitText("رسید ثبت نظر");
            assertThat(browser.text()).containsPattern("[۰-۹]{4} [۰-۹]{4} [۰-۹]{4} [۰-۹]{4}").doesNotContain("نامش نیاید").doesNotContain("از روی نامه");
            found.addAll(Desk.findings(browser, "slip"));
            browser.screenshot("slip-fa");
            assertThat(browser.driver().executeScript("return Object.entries(sessionStorage).join()").toString()).doesNotContain("نامش نیاید").doesNotContain("از روی نامه");

            browser.visitUntil(open.provision("whole"), "از روی نامه نوشته شد");
            assertThat(browser.text()).contains("با نامه، ثبت‌شده از سوی").doesNotContain("نامش نیاید");
            found.addAll(Desk.findings(browser, List.of(open.provision("whole"))));
        }
        assertThat(found).isEmpty();
    }

    private static Path scan() throws Exception {
        Path file = Files.createTempFile("letter", ".png");
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        file.toFile().deleteOnExit();
        return file;
    }
}
