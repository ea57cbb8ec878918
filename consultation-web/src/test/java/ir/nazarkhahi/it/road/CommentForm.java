package ir.nazarkhahi.it.road;

import ir.nazarkhahi.it.browser.Browser;

/** The English comment form, filled in as a person does. */
final class CommentForm {
    private final Browser browser;

    CommentForm(Browser browser) {
        this.browser = browser;
    }

    /** @return the tracking code as it is shown, in fours */
    String send(String page, String text) {
        browser.visit(page).choose("I support it if amended").type("Your comment", text).press("Send comment");
        return browser.first("#tracking-code").getText();
    }
}
