package ir.nazarkhahi.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The harness itself: that it can see, and that it can find fault. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BrowserIT {
    @ArquillianResource
    private URL base;

    @Test
    void the_home_page_opens_on_a_phone_and_fits() throws Exception {
        try (Browser browser = Browser.phone(base)) {
            browser.visit("/");

            assertThat(browser.text()).isNotBlank();
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(Files.size(browser.screenshot("home-phone-fa"))).isGreaterThan(1000);
        }
    }

    @Test
    void axe_finds_a_picture_without_words() {
        try (Browser browser = Browser.desktop(base)) {
            browser.visit("/en/");
            browser.driver().executeScript("document.body.append(Object.assign(document.createElement('img'), {src: '/favicon.ico'}))");

            assertThat(Accessibility.findings(browser)).anyMatch(finding -> finding.startsWith("image-alt"));
        }
    }
}
