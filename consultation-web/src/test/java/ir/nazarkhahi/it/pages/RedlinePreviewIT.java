package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.redline.Redline;
import ir.nazarkhahi.it.browser.Browser;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Issue 2, point 10: a suggested wording is shown while it is typed as it will be on the published comment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RedlinePreviewIT {
    private static final List<String> WORDINGS = List.of(
            "هدف این آیین‌نامه، شفافیت در همهٔ تصمیم‌های اداری است.",
            "هدف این آیین‌نامه؛ شفافیت در تصمیم‌گیری اداری است!",
            "هدف از این آیین نامه، شفافیت در تصمیم‌گیری اداری ظرف ۱۲ روز (۱٫۵ هفته) است. <b>&",
            "متنی که هیچ واژه‌ای با پیش‌نویس یکی ندارد",
            "\u2067هدف\u2069 این آیین‌نامه، شفافیت\nدر تصمیم‌گیری 😀 اداری است");

    @ArquillianResource
    private URL base;

    @Test
    void preview_marks_what_the_published_comment_will_mark() {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            browser.visit(consultation.provision("art_1")).press("پیشنهاد متن جایگزین");
            WebElement field = browser.field("متن پیشنهادی شما");
            String before = field.getDomProperty("value");

            for (String wording : WORDINGS) {
                enter(browser, field, wording);
                String published = Redline.html(before, wording);
                browser.await(d -> published.equals(marked(browser)) ? Boolean.TRUE : null, "the preview " + published);
            }
            browser.screenshot("redline-preview-fa");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** As pasting would: some of the characters cannot be typed by the driver. */
    private static void enter(Browser browser, WebElement field, String wording) {
        browser.driver().executeScript("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, wording);
    }

    /** Browsers write quotation marks in text as they are. */
    private static String marked(Browser browser) {
        return browser.first("#preview").getDomProperty("innerHTML");
    }
}
