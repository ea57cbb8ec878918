package ir.nazarkhahi.it.everyone;

import ir.nazarkhahi.it.browser.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody who has no pointer: goes on by Tab to what is called by its words, and sees where the focus stands. */
final class Keyboard {
    private static final int FURTHEST = 150;
    private static final String NAME = """
            const one = document.activeElement;
            const words = one.getAttribute('aria-label') || one.labels?.[0]?.textContent || (one.matches('input[type=submit]') ? one.value : one.textContent) || '';
            return words.replace(/\\s+/g, ' ').trim();""";
    private static final String SEEN = """
            const one = document.activeElement, box = one.getBoundingClientRect();
            const there = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 20) / 2);
            return one.checkVisibility() && getComputedStyle(one).outlineStyle !== 'none' && Boolean(there) && (one.contains(there) || there.contains(one));""";

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Tabs on to the button or link that is called exactly so; fails if it is not reached, or if the eye would not find it. */
    Keyboard to(String words) {
        return on(words, false);
    }

    /** Tabs on to the field with that label and types, over what stood there. */
    Keyboard into(String label, String text) {
        on(label, true);
        WebElement field = browser.driver().switchTo().activeElement();
        field.clear();
        field.sendKeys(text);
        return this;
    }

    private Keyboard on(String words, boolean field) {
        StringBuilder passed = new StringBuilder();
        for (int i = 0; i < FURTHEST; i++) {
            press(Keys.TAB);
            String name = focused();
            if (name.equals(words) && isField() == field) {
                return seen(words);
            }
            passed.append(name).append(" | ");
        }
        throw new AssertionError("Tab does not lead to «" + words + "», but to: " + passed);
    }

    Keyboard press(Keys... keys) {
        for (Keys key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
        }
        return this;
    }

    Keyboard enter(String words) {
        return to(words).press(Keys.ENTER);
    }

    Keyboard awaitText(String words) {
        browser.awaitText(words);
        return this;
    }

    /** What a screen reader says first. */
    String focused() {
        return (String) browser.driver().executeScript(NAME);
    }

    private boolean isField() {
        return (Boolean) browser.driver().executeScript("return document.activeElement.matches('textarea, input:not([type=submit])')");
    }

    private Keyboard seen(String words) {
        if (!(Boolean) browser.driver().executeScript(SEEN)) {
            throw new AssertionError("the focus on «" + words + "» is not to be seen");
        }
        return this;
    }
}
