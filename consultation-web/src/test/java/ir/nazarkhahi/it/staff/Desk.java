package ir.nazarkhahi.it.staff;

import ir.nazarkhahi.it.browser.Accessibility;
import ir.nazarkhahi.it.browser.Browser;
import java.util.ArrayList;
import java.util.List;

/** A member of the demo agency's staff in front of the screen. */
public final class Desk {
    private static final String PASSWORD = "nazarkhahi-demo";

    private Desk() {}

    public static Browser signIn(Browser browser, String username) {
        return browser.visit("/staff/sign-in").type("نام کاربری", username).type("گذرواژه", PASSWORD).press("ورود").awaitText("خوش آمدید");
    }

    public static Browser signInEnglish(Browser browser, String username) {
        return browser.visit("/en/staff/sign-in").type("User name", username).type("Password", PASSWORD).press("Sign in").awaitText("Welcome");
    }

    /** The next person sits down at the same screen. */
    public static Browser handOverTo(Browser browser, String username) {
        browser.press("خروج").awaitText("ورود کارکنان");
        return signIn(browser, username);
    }

    /** What is wrong with these pages in both languages: for axe, for a narrow window, for the browser itself. */
    public static List<String> findings(Browser browser, List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            found.addAll(findings(browser.visit(path), path));
            found.addAll(findings(browser.visit("/en" + path), "/en" + path));
        }
        return found;
    }

    /** The same of the page that is open. */
    public static List<String> findings(Browser browser, String name) {
        List<String> found = new ArrayList<>();
        Accessibility.findings(browser).forEach(finding -> found.add(name + " " + finding));
        if (browser.scrollsSideways()) {
            found.add(name + " scrolls sideways");
        }
        browser.complaints().forEach(complaint -> found.add(name + " " + complaint));
        return found;
    }
}
