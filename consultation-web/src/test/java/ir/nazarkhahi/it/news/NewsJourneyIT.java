package ir.nazarkhahi.it.news;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Public relations publish an item, a citizen comments on it, on a phone in both languages (PS-06, XC-07, XC-13)")
class NewsJourneyIT {
    @ArquillianResource
    private URL base;

    @Test
    void an_item_is_written_seen_beforehand_published_and_commented() throws Exception {
        String title = "گشایش دفتر تازه " + UUID.randomUUID().toString().substring(0, 8);
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "pr").visit("/staff/news/new");
            look(browser, "new", found);
            browser.type("عنوان فارسی", title).type("متن فارسی", "دفتر تازه باز شد.\n\nهمه می‌توانند بیایند.").press("ذخیره").awaitText("ذخیره شد.").awaitText("عنوان انگلیسی");
            look(browser, "draft", found);
            String item = browser.driver().getCurrentUrl().replaceAll(".*/staff", "/staff");
            browser.press("ویرایش مطلب").type("عنوان انگلیسی", "A new office").type("متن انگلیسی", "A new office has opened.").press("ذخیره").awaitText("ذخیره شد.");
            browser.first("#add\\:file").sendKeys(picture());
            browser.type("در تصویر چه دیده می‌شود (فارسی)", "درِ دفتر").type("در تصویر چه دیده می‌شود (انگلیسی)", "The door of the office").press("افزودن تصویر").awaitText("ذخیره شد.");
            browser.visitUntil(item, "درِ دفتر").await(d -> browser.visit(item).all("#pictures img").isEmpty() ? null : Boolean.TRUE, "the cleaned picture");
            look(browser, "preview", found);
            browser.visit(item).pressAndConfirm("انتشار").awaitText("مطلب منتشر شد.");

            String path = item.replace("/staff", "");
            browser.visitUntil("/news", title);
            look(browser, "list", found);
            browser.visitUntil(path, "همه می‌توانند بیایند");
            assertThat(browser.first(".news-picture img").getDomAttribute("alt")).isEqualTo("درِ دفتر");
            look(browser, "item", found);
            browser.choose("موافقم").type("متن نظر", "کار خوبی است.").press("ارسال نظر").awaitText("نظر شما ثبت شد");
            browser.visitUntil("/en" + path, "کار خوبی است.").awaitText("A new office has opened.");
            assertThat(browser.first(".news-picture img").getDomAttribute("alt")).isEqualTo("The door of the office");
            look(browser, "item-en", found);

        }
        assertThat(found).isEmpty();
    }

    private static void look(Browser browser, String name, List<String> found) {
        browser.screenshot("news-" + name);
        Accessibility.findings(browser).forEach(finding -> found.add(name + " " + finding));
        if (browser.scrollsSideways()) {
            found.add(name + " scrolls sideways");
        }
        browser.complaints().forEach(complaint -> found.add(name + " " + complaint));
    }

    private static String picture() throws Exception {
        Path file = Files.createTempDirectory(Path.of("target"), "news").resolve("door.png");
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file.toAbsolutePath().toString();
    }
}
