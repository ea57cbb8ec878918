package ir.nazarkhahi.it.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.text.Digits;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("What an administrator's rule holds, a moderator decides, in the pages (issue 3 point 6)")
class ModerationJourneyIT {
    private static final String WORD = "زرافه‌پسند";
    private static final String RULE = "قاعدهٔ زرافه";
    private static final String INSULT = "توهین به دیگران";
    private static final String PRIVATE = "نشانی یک شخص در آن بود";

    @ArquillianResource
    private URL base;

    @Test
    void a_held_comment_is_published_rejected_or_redacted_with_a_public_reason() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            Desk.signIn(browser, "admin").visit("/staff/admin/rules").type("نام", RULE).type("فهرست", WORD).press("ذخیره").awaitText("ذخیره شد.");
            OpenConsultation open = OpenConsultation.at(base).withComment(base, "", "نخست " + WORD).withComment(base, "", "دوم " + WORD)
                    .withComment(base, "", "سوم " + WORD).withComment(base, "", "چهارم با نشانی خانهٔ او " + WORD);

            Desk.handOverTo(browser, "moderator").visitUntil("/staff/moderation", ref(open, 4));
            assertThat(browser.text()).contains(WORD).contains(RULE).contains("میانه");
            found.addAll(Desk.findings(browser, List.of("/staff/moderation")));
            mark(browser.visit("/staff/moderation"), ref(open, 1)).press("انتشار برگزیده‌ها").awaitText("نظرهای برگزیده منتشر شدند.");
            mark(mark(browser, ref(open, 2)), ref(open, 3)).type("دلیل (منتشر می‌شود)", INSULT).pressAndConfirm("رد برگزیده‌ها").awaitText("نظرهای برگزیده رد شدند.");
            browser.press(ref(open, 4)).awaitText("متن پس از حذف");
            found.addAll(Desk.findings(browser, "one comment"));
            browser.type("دلیل (منتشر می‌شود)", PRIVATE).type("متن پس از حذف", "چهارم […]").press("انتشار با حذف بخشی").awaitText("نظر با حذف بخشی از آن منتشر شد.");

            String shown = browser.visitUntil(open.provision("whole"), PRIVATE).text();
            assertThat(shown).contains("نخست " + WORD).contains("این نظر منتشر نشد. دلیل: " + INSULT).contains("چهارم […]");
            assertThat(shown).doesNotContain("دوم " + WORD).doesNotContain("سوم " + WORD).doesNotContain("نشانی خانهٔ او");
            found.addAll(Desk.findings(browser, List.of(open.provision("whole"))));

            Desk.handOverTo(browser.visit("/staff"), "admin").visit("/staff/admin/rules").press(RULE).awaitText("ویرایش قاعده");
            found.addAll(Desk.findings(browser.type("آزمودن روی نظرهای", open.code()).press("آزمودن").awaitText("۳ نظر را می‌یافت"), "a rule tried out"));
            browser.pressAndConfirm("حذف قاعده").awaitText("ذخیره شد.");
            assertThat(browser.text()).doesNotContain(RULE);
        }
        assertThat(found).isEmpty();
    }

    private static String ref(OpenConsultation open, int number) {
        return Digits.persian(open.code() + "-%06d".formatted(number));
    }

    /** Ticks the box in the row of that comment. */
    private static Browser mark(Browser browser, String ref) {
        browser.await(d -> d.findElement(By.cssSelector("[role=checkbox][aria-label='برگزیدن " + ref + "']")), "the box of " + ref).click();
        return browser;
    }
}
