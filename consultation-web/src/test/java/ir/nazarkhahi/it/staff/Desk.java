package ir.nazarkhahi.it.staff;

import ir.nazarkhahi.it.browser.Browser;

/** A member of the demo agency's staff in front of the screen. */
final class Desk {
    private static final String PASSWORD = "nazarkhahi-demo";

    private Desk() {}

    static Browser signIn(Browser browser, String username) {
        return browser.visit("/staff/sign-in").type("نام کاربری", username).type("گذرواژه", PASSWORD).press("ورود").awaitText("خوش آمدید");
    }

    static Browser signInEnglish(Browser browser, String username) {
        return browser.visit("/en/staff/sign-in").type("User name", username).type("Password", PASSWORD).press("Sign in").awaitText("Welcome");
    }
}
