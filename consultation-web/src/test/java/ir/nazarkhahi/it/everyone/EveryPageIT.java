package ir.nazarkhahi.it.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.browser.Browser;
import ir.nazarkhahi.it.staff.Desk;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@Tag("long")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Every page the router knows, in both languages, wide, narrow and large (XC-07, XC-13)")
class EveryPageIT {
    private static final String IMPORT = "/staff/drafts/imports/{id}";
    /** Who is asked first whether a page is theirs; the rest of the demo's people follow. */
    private static final List<String> FIRST = List.of("drafter", "admin", "moderator", "pr", "legal");
    private static final Path ACCOUNTS = Path.of("../db/demo/accounts.json");
    private static final String REFUSAL = "شما اجازهٔ این کار را";

    @ArquillianResource
    private URL base;

    @Test
    void pages_for_readers_have_no_finding_wide_or_narrow() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            for (String path : Addresses.at(base).ofReaders()) {
                found.addAll(bothWidths(browser, path));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pages_for_readers_can_be_used_at_two_hundred_percent() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.zoomed(base)) {
            for (String path : Addresses.at(base).ofReaders()) {
                found.addAll(large(browser.visit(path), path));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pages_for_staff_have_no_finding_wide_or_narrow() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.desktop(base)) {
            forEachPageOfStaff(browser, (window, path) -> Addresses.bothLanguages(path).forEach(address -> found.addAll(bothWidths(window, address))));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pages_for_staff_can_be_used_at_two_hundred_percent() {
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.zoomed(base)) {
            forEachPageOfStaff(browser, (window, path) -> found.addAll(large(window.visit(path), path)));
        }
        assertThat(found).isEmpty();
    }

    /** By the first of the demo agency's people who may see it; a page that none of them sees fails. */
    private void forEachPageOfStaff(Browser browser, BiConsumer<Browser, String> work) {
        Desk.signIn(browser, FIRST.get(0));
        List<String> left = new ArrayList<>(Addresses.at(base).example(IMPORT, failedImport(browser)).ofStaff());
        assertThat(left).contains("/staff", "/staff/admin/settings").hasSizeGreaterThan(25);
        for (String person : people()) {
            if (!person.equals(FIRST.get(0))) {
                Desk.handOverTo(browser.visit("/staff"), person);
            }
            List<String> theirs = left.stream().filter(path -> isShown(browser.visit(path))).toList();
            theirs.forEach(path -> work.accept(browser, path));
            left.removeAll(theirs);
        }
        assertThat(left).as("pages that nobody sees").isEmpty();
    }

    private static List<String> people() {
        try (JsonReader accounts = Json.createReader(Files.newBufferedReader(ACCOUNTS))) {
            Stream<String> all = accounts.readArray().getValuesAs(JsonObject.class).stream().map(account -> account.getString("username"));
            return Stream.concat(FIRST.stream(), all).distinct().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A refusal is a sentence or a 403; anything worse is a fault of the page, whoever asks. */
    private static boolean isShown(Browser browser) {
        assertThat(browser.status()).as(browser.driver().getCurrentUrl()).isIn(200, 403, 404);
        browser.complaints();
        return browser.status() == 200 && !browser.text().contains(REFUSAL);
    }

    private static List<String> bothWidths(Browser browser, String path) {
        List<String> found = new ArrayList<>();
        for (boolean wide : new boolean[] {true, false}) {
            String name = path + (wide ? " (1280)" : " (360)");
            browser.widened(wide).visit(path);
            if (browser.status() != 200) {
                found.add(name + " answers " + browser.status());
            }
            found.addAll(Desk.findings(browser, name));
        }
        browser.widened(true);
        return found;
    }

    private static List<String> large(Browser browser, String path) {
        List<String> found = new ArrayList<>();
        if (browser.scrollsSideways()) {
            found.add(path + " scrolls sideways");
        }
        browser.unreachable().forEach(hidden -> found.add(path + " hides " + hidden));
        return found;
    }

    /** The page of a large import stays only if the file could not be read. */
    private static String failedImport(Browser browser) {
        browser.visit("/staff/drafts/new").type("عنوان", "فایل خراب");
        browser.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(damaged().toString());
        browser.press("بارگذاری");
        browser.await(d -> d.getCurrentUrl().contains("/imports/") ? Boolean.TRUE : null, "the page of the import");
        return browser.driver().getCurrentUrl().replaceAll(".*(/staff/drafts/imports/[0-9]+).*", "$1");
    }

    private static Path damaged() {
        byte[] bytes = new byte[3 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'x');
        byte[] start = "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        try {
            return Files.write(Files.createTempFile("damaged", ".pdf"), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
