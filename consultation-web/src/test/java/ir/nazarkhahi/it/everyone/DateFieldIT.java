package ir.nazarkhahi.it.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Dates are typed in either digits or chosen by keyboard (XC-06, XC-07, XC-13)")
class DateFieldIT {
    private static final String HOLIDAYS = "/staff/admin/holidays";
    private static final String MONTHS = """
            const done = arguments[arguments.length - 1];
            const field = document.querySelector('script[src*="date/field.js"]').src;
            import(field.replace('field.js', 'persian.js')).then(({find}) => done(
                    Array.from({length: 201 * 12}, (_, i) => find(1300 + Math.floor(i / 12), i % 12 + 1, 1) / 86400000)));
            """;

    @ArquillianResource
    private URL base;

    @Test
    void what_is_wrong_is_said_in_words_beside_the_field_and_stays_typed() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "admin").visit(HOLIDAYS).type("روز", "۱۴۰۵.۷.۳۱").awaitText("این ماه چنین روزی ندارد.").press("ذخیره");
            browser.await(d -> browser.first("span.field-error").getText(), "the server's words");

            assertThat(browser.first("span.field-error").getText()).isEqualTo("این ماه چنین روزی ندارد.");
            assertThat(browser.field("روز").getDomProperty("value")).isEqualTo("۱۴۰۵.۷.۳۱");
            assertThat(browser.field("روز").getDomAttribute("aria-describedby")).contains(browser.first("span.field-error").getDomAttribute("id"));
        }
    }

    @Test
    void what_was_understood_is_said_before_anything_is_sent() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "admin").visit(HOLIDAYS).type("روز", "1405-7-15" + Keys.TAB).awaitText("چهارشنبه ۱۵ مهر ۱۴۰۵");
            browser.type("روز", "۱۴۰۵/۱۳/۱" + Keys.TAB).awaitText("چنین ماهی نیست");

            browser.visit("/en" + HOLIDAYS).type("Day", "2026-10-07" + Keys.TAB).awaitText("Wednesday 15 Mehr 1405 (7 October 2026)");
        }
    }

    @Test
    void a_day_is_chosen_from_the_calendar_by_keyboard_alone() {
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "admin").visit(HOLIDAYS).type("روز", "1405/07/15" + Keys.TAB + Keys.ENTER);
            assertThat(focused(browser)).isEqualTo("چهارشنبه ۱۵ مهر ۱۴۰۵");
            assertThat(browser.first(".date-dialog th").getDomAttribute("abbr")).isEqualTo("شنبه");
            assertThat(Accessibility.findings(browser)).isEmpty();

            assertThat(afterKey(browser, Keys.ARROW_LEFT)).as("the next day lies to the left").isEqualTo("پنجشنبه ۱۶ مهر ۱۴۰۵");
            assertThat(afterKey(browser, Keys.ARROW_DOWN)).isEqualTo("پنجشنبه ۲۳ مهر ۱۴۰۵");
            assertThat(afterKey(browser, Keys.PAGE_DOWN)).isEqualTo("شنبه ۲۳ آبان ۱۴۰۵");
            assertThat(afterKey(browser, Keys.END)).isEqualTo("جمعه ۲۹ آبان ۱۴۰۵");
            assertThat(afterKey(browser, Keys.HOME)).isEqualTo("شنبه ۲۳ آبان ۱۴۰۵");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

            assertThat(browser.field("روز").getDomProperty("value")).isEqualTo("۱۴۰۵/۰۸/۲۳");
            assertThat(browser.driver().switchTo().activeElement().getDomAttribute("aria-haspopup")).as("the keyboard is where it was").isEqualTo("dialog");
        }
    }

    @Test
    void the_calendar_fits_a_phone_reads_from_the_left_in_english_and_is_left_by_escape() {
        try (Browser browser = Browser.phone(base)) {
            Desk.signIn(browser, "admin").visit("/en" + HOLIDAYS).type("Day", "1403/12/30" + Keys.TAB + Keys.ENTER);

            assertThat(afterKey(browser, Keys.ARROW_RIGHT)).isEqualTo("Friday 1 Farvardin 1404 (21 March 2025)");
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(Accessibility.findings(browser)).isEmpty();
            browser.screenshot("date-phone-en");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
            assertThat(browser.all("dialog[open]")).isEmpty();
            assertThat(browser.field("Day").getDomProperty("value")).isEqualTo("1403/12/30");
        }
    }

    @Test
    void without_javascript_it_is_a_field_to_type_into() {
        try (Browser browser = Browser.withoutScript(base)) {
            assertThat(browser.visit("/search?q=a&from=1405/13/1").first("#from-fault").getDomProperty("textContent")).startsWith("چنین ماهی نیست");
            assertThat(browser.visit("/en/search?q=a&from=2026-10-07").all("#from-fault")).isEmpty();
            assertThat(browser.first("#from").getDomProperty("value")).isEqualTo("2026-10-07");
        }
    }

    /** The page's calendar is the browser's own; the server's decides. Should they ever differ, one would choose another day than one reads. */
    @Test
    void browser_and_server_agree_on_every_month_of_two_hundred_years() {
        try (Browser browser = Browser.desktop(base)) {
            List<?> firsts = (List<?>) browser.visit("/search").driver().executeAsyncScript(MONTHS);

            assertThat(firsts.stream().map(day -> LocalDate.ofEpochDay(((Number) day).longValue())))
                    .hasSize(201 * 12).containsExactlyElementsOf(IntStream.range(0, 201 * 12).mapToObj(i -> SolarHijri.day(1300 + i / 12, i % 12 + 1, 1).orElseThrow()).toList());
        }
    }

    private static String afterKey(Browser browser, Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
        return focused(browser);
    }

    private static String focused(Browser browser) {
        WebElement day = browser.driver().switchTo().activeElement();
        assertThat(day.getTagName()).isEqualTo("td");
        return day.getDomAttribute("aria-label");
    }
}
