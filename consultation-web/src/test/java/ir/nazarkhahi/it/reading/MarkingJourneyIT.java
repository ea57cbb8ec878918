package ir.nazarkhahi.it.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Issue 3, point 3: words of a provision are marked by keyboard alone, and by selecting them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MarkingJourneyIT {
    private static final int MOST_STEPS = 120;

    @ArquillianResource
    private URL base;

    @Test
    void words_are_marked_and_commented_on_with_the_keyboard_alone() {
        Commented commented = Commented.at(base);
        String page = commented.consultation().provision("art_1");
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en" + page).first("#comment-form:not([hidden])");
            tabTo(browser, "#mark-tools button").sendKeys(Keys.ENTER);
            WebElement chooser = browser.driver().switchTo().activeElement();
            assertThat(chooser.getAriaRole()).isEqualTo("application");
            assertThat(Accessibility.findings(browser)).isEmpty();
            chooser.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
            browser.awaitText("Word 3 of");
            chooser.sendKeys(Keys.ENTER);
            browser.awaitText("First word: آیین‌نامه");
            chooser.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ENTER);

            assertThat(browser.first("#marked-words blockquote").getText()).isEqualTo("آیین‌نامه، شفافیت");
            browser.driver().navigate().refresh();
            assertThat(browser.first("#marked-words blockquote").getText()).as("kept like the rest").isEqualTo("آیین‌نامه، شفافیت");
            tabTo(browser, "input[name=stance]").sendKeys(Keys.SPACE);
            tabTo(browser, "#text").sendKeys("روشن نیست");
            tabTo(browser, "#send").sendKeys(Keys.ENTER);
            browser.first("#tracking-code");

            Commented.await(() -> commented.refs("").size() == 1);
            JsonObject position = commented.comment(1).getJsonObject("target").getJsonArray("selector").getJsonObject(1);
            assertThat(position.getInt("start")).isEqualTo(8);
            assertThat(position.getInt("end")).isEqualTo(25);
            browser.await(d -> browser.visit("/en" + page).all(".quote mark").isEmpty() ? null : Boolean.TRUE, "the mark in the text");
            tabTo(browser, ".margin a");
            assertThat(browser.first(".quote mark").getDomAttribute("class")).isEqualTo("lit");
            browser.screenshot("marks-desktop-en");
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void selected_words_offer_a_button_on_a_phone() {
        Commented commented = Commented.at(base);
        try (Browser browser = Browser.phone(base)) {
            browser.visit(commented.consultation().provision("art_1")).first("#comment-form:not([hidden])");
            browser.driver().executeScript("const text = document.getElementById('provision-words').firstChild; getSelection().setBaseAndExtent(text, 2, text, 12)");
            browser.press("نظر دربارهٔ این واژه‌ها");

            assertThat(browser.first("#marked-words blockquote").getText()).as("whole words").isEqualTo("هدف این آیین‌نامه");
            assertThat(Accessibility.findings(browser)).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
            browser.screenshot("marks-phone-fa");
            browser.press("نظر دربارهٔ همهٔ متن، نه این واژه‌ها");
            assertThat(browser.all("#marked-words blockquote")).isEmpty();
        }
    }

    private static WebElement tabTo(Browser browser, String css) {
        WebElement wanted = browser.first(css);
        for (int steps = 0; !browser.driver().switchTo().activeElement().equals(wanted); steps++) {
            assertThat(steps).as("steps to " + css).isLessThan(MOST_STEPS);
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        return wanted;
    }
}
