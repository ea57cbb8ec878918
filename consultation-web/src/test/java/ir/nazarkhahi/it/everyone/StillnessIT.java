package ir.nazarkhahi.it.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.it.staff.Desk;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Nothing moves under the reader's eyes (issue 3, point 12, XC-13)")
class StillnessIT {
    /** What Core Web Vitals call good is ten times as much. */
    private static final double BARELY = 0.01;
    /** A slow line in bytes a second: the typeface alone takes more than a second. */
    private static final int SLOW = 90_000;
    private static final String SHIFTS = """
            const done = arguments[arguments.length - 1];
            const font = () => performance.getEntriesByType('resource').find(one => one.name.includes('.woff2') && one.responseEnd);
            const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
            let sum = 0, moved = [];
            new PerformanceObserver(list => list.getEntries().filter(one => !one.hadRecentInput).forEach(one => {
                sum += one.value;
                moved.push(...one.sources.map(source => (source.node?.nodeName ?? '?') + '.' + (source.node?.className ?? '')));
            })).observe({type: 'layout-shift', buffered: true});
            const look = () => font() && paint() && document.readyState === 'complete'
                    ? setTimeout(() => done({sum, moved: moved.join(', '), late: font().responseEnd > paint().startTime}), 1000) : setTimeout(look, 100);
            look();""";
    private static final String MOVING = """
            return [...document.querySelectorAll('body *')].flatMap(one => ['', '::before', '::after'].map(part => [one, getComputedStyle(one, part || null)]))
                .filter(([, style]) => style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0))
                .map(([one]) => one.nodeName + '.' + one.className);""";

    @ArquillianResource
    private URL base;

    @Test
    void words_stay_where_they_are_when_the_typeface_comes_late() {
        OpenConsultation open = OpenConsultation.at(base).withComment(base, "art_1", "موافقم، به شرط اجرا").withComment(base, "", "دربارهٔ کل متن");
        List<String> pages = Stream.of("/", open.page(), open.provision("art_1")).flatMap(Addresses::bothLanguages).toList();
        try (Browser desktop = Browser.desktop(base); Browser phone = Browser.phone(base)) {
            for (Browser browser : List.of(desktop, phone)) {
                slowed(browser);
                pages.forEach(page -> assertStill(browser, page));
            }
        }
    }

    @Test
    void less_motion_is_none_at_all_and_everything_still_works() {
        List<String> moving = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            prefers(Desk.signIn(browser, "drafter"), "no-preference");
            assertThat(moving(browser.visit("/staff/drafts/new"))).as("something that moves otherwise").isNotEmpty();

            prefers(browser, "reduce");
            for (String page : List.of("/", "/search", "/track", "/consultations", "/embed/open", "/staff", "/staff/me", "/staff/consultations", "/staff/drafts/new")) {
                moving(browser.visit(page)).forEach(one -> moving.add(page + " " + one));
            }
            browser.first(".ui-selectonemenu").click();
            browser.await(d -> panelShown(browser) ? Boolean.TRUE : null, "an open menu");
            browser.first(".ui-selectonemenu-item").click();
            browser.await(d -> panelShown(browser) ? null : Boolean.TRUE, "a closed menu");
        }
        assertThat(moving).isEmpty();
    }

    /** With nothing kept, as on a first visit. */
    private static void slowed(Browser browser) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", 80, "downloadThroughput", SLOW, "uploadThroughput", SLOW));
    }

    private static void assertStill(Browser browser, String page) {
        browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        Map<?, ?> shifts = (Map<?, ?>) browser.visit(page).driver().executeAsyncScript(SHIFTS);

        assertThat(shifts.get("late")).as("the typeface came after the words at " + page).isEqualTo(true);
        assertThat(((Number) shifts.get("sum")).doubleValue()).as(page + " moved " + shifts.get("moved")).isLessThan(BARELY);
    }

    /** Chromium without a window moves nothing of its own accord. */
    private static void prefers(Browser browser, String motion) {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", motion))));
    }

    private static List<?> moving(Browser browser) {
        return (List<?>) browser.driver().executeScript(MOVING);
    }

    private static boolean panelShown(Browser browser) {
        return browser.all(".ui-selectonemenu-panel").stream().anyMatch(panel -> panel.isDisplayed());
    }
}
