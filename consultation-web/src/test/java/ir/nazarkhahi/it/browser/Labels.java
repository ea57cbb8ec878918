package ir.nazarkhahi.it.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Finds things by the words that a person, or a screen reader, knows them by. */
final class Labels {
    private Labels() {}

    static WebElement field(WebDriver page, String label) {
        for (WebElement candidate : page.findElements(By.tagName("label"))) {
            if (squeezed(candidate.getText()).equals(label) || squeezed(candidate.getText()).startsWith(label + " ")) {
                return fieldOf(page, candidate);
            }
        }
        return first(page.findElements(By.xpath("//*[self::input or self::select or self::textarea][@aria-label=" + quoted(label) + "]")));
    }

    static WebElement pressable(WebDriver page, String words) {
        return page.findElements(By.xpath("//button | //a[@href] | //input[@type='submit' or @type='button'] | //summary | //*[@role='button' or @role='tab' or @role='menuitem' or @role='option']"))
                .stream().filter(WebElement::isDisplayed).filter(element -> isCalled(element, words)).findFirst().orElse(null);
    }

    private static boolean isCalled(WebElement element, String words) {
        return squeezed(element.getText()).equals(words) || words.equals(element.getDomAttribute("value"))
                || words.equals(element.getDomAttribute("aria-label"));
    }

    private static WebElement fieldOf(WebDriver page, WebElement label) {
        String id = label.getDomAttribute("for");
        return id == null ? first(label.findElements(By.cssSelector("input, select, textarea"))) : first(page.findElements(By.id(id)));
    }

    private static WebElement first(List<WebElement> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String quoted(String text) {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}
