package ir.nazarkhahi.it.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One window, fresh: no cookie, nothing stored. Close it, or the next start of the suite finds an orphan. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final ChromeDriver driver;
    private final URI base;

    private Browser(ChromeDriver driver, URI base) {
        this.driver = driver;
        this.base = base;
    }

    /** 1280 pixels wide. */
    public static Browser desktop(URL base) {
        return open(base, new Dimension(1280, 900), true);
    }

    /** 360 pixels wide, the narrowest that everything has to work on. */
    public static Browser phone(URL base) {
        return open(base, new Dimension(360, 740), true);
    }

    /** 1280 pixels wide, everything twice as large: the page has 640 of its own pixels to lie in. */
    public static Browser zoomed(URL base) {
        Browser browser = open(base, new Dimension(640, 450), true);
        browser.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 640, "height", 450, "deviceScaleFactor", 2, "mobile", false));
        return browser;
    }

    /** Makes the window as wide as a phone's, or as wide as it was; the page is to be visited again. */
    public Browser widened(boolean wide) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", wide ? 1280 : 360, "height", wide ? 900 : 740, "deviceScaleFactor", 1, "mobile", !wide));
        return this;
    }

    /** How the server answered to the address of the page that is open. */
    public int status() {
        return ((Number) driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** For what has to be readable without JavaScript. */
    public static Browser withoutScript(URL base) {
        return open(base, new Dimension(1280, 900), false);
    }

    private static Browser open(URL base, Dimension size, boolean script) {
        ChromeDriver driver = Chromium.start(script);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", size.width, "height", size.height,
                "deviceScaleFactor", 1, "mobile", size.width < 600));
        return new Browser(driver, local(base));
    }

    /** Browsers give a page without HTTPS the means for the proof of work only if it comes from the machine itself. */
    private static URI local(URL base) {
        return URI.create("http://localhost:" + base.getPort() + base.getPath());
    }

    /** @param path from the root, {@code /en/} */
    public Browser visit(String path) {
        driver.get(base.resolve(path).toString());
        return this;
    }

    /** Types into the field with that label, over what was there. */
    public Browser type(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** The input, text area or select that the label with these words belongs to. */
    public WebElement field(String label) {
        return await(d -> Labels.field(d, label), "a field with the label «" + label + "»");
    }

    /** Clicks the button or link with exactly these words, or whose label for screen readers they are. */
    public Browser press(String words) {
        WebElement target = await(d -> Labels.pressable(d, words), "a button or link «" + words + "»");
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
        return this;
    }

    /** Chooses the radio button or ticks the box with that label. */
    public Browser choose(String label) {
        WebElement box = field(label);
        if (!box.isSelected()) {
            driver.executeScript("arguments[0].click()", box);
        }
        return this;
    }

    /** Chooses what is shown with these words in the list that has the label. */
    public Browser pick(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Presses a button that asks back, and says yes. */
    public Browser pressAndConfirm(String words) {
        press(words);
        WebElement yes = await(d -> d.findElements(By.cssSelector(".ui-confirm-dialog .ui-confirmdialog-yes")).stream().filter(WebElement::isDisplayed).findFirst().orElse(null), "a question before «" + words + "»");
        yes.click();
        return this;
    }

    /** Visits again and again what is kept for seconds, until these words can be seen. */
    public Browser visitUntil(String path, String words) {
        await(d -> visit(path).text().contains(words) ? Boolean.TRUE : null, "the words «" + words + "» at " + path);
        return this;
    }

    /** Waits until these words can be seen on the page. */
    public Browser awaitText(String words) {
        await(d -> text().contains(words) ? Boolean.TRUE : null, "the words «" + words + "» on the page");
        return this;
    }

    /** All words that can be seen on the page. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits for the first element that matches. */
    public WebElement first(String css) {
        return await(d -> d.findElements(By.cssSelector(css)).stream().findFirst().orElse(null), "an element " + css);
    }

    public <T> T await(Function<WebDriver, T> condition, String what) {
        return new WebDriverWait(driver, PATIENCE).ignoring(org.openqa.selenium.WebDriverException.class)
                .withMessage(() -> what + "; the page at " + driver.getCurrentUrl() + " says:\n" + text()).until(condition);
    }

    /** Whether the page is wider than its window: a person would have to scroll sideways. */
    public boolean scrollsSideways() {
        return (Boolean) driver.executeScript("return document.documentElement.scrollWidth > window.innerWidth");
    }

    /** What could be clicked or typed into, and lies beyond an edge of the page or under something else. */
    public List<?> unreachable() {
        return (List<?>) driver.executeScript("""
                return [...document.querySelectorAll('a[href], button, input, textarea, select, summary')].filter(one => one.checkVisibility({visibilityProperty: true})
                        && !one.closest('.skip, [aria-hidden=true]')).filter(one => {
                    one.scrollIntoView({block: 'center', behavior: 'instant'});
                    const box = one.getClientRects()[0];
                    if (!box || !box.width) return false;
                    const there = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
                    return box.left < 0 || box.right > innerWidth + 1 || !(one.contains(there) || there?.closest('label')?.contains(one));
                }).map(one => one.outerHTML.slice(0, 200));""");
    }

    /** What the browser itself has complained about since the last call: refused scripts, missing files, errors. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
    }

    /** Saves the whole page, not just the window, to {@code target/screenshots/name.png}. */
    public Path screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Map<String, Object> whole = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            byte[] png = OutputType.BYTES.convertFromBase64Png((String) whole.get("data"));
            return Files.write(SCREENSHOTS.resolve(name + ".png"), png);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
