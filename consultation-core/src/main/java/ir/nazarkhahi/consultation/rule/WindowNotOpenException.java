package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Only an open window can be extended. */
public class WindowNotOpenException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public WindowNotOpenException() {
        super(Category.CONFLICT, "window_not_open", "the window is not open");
    }
}
