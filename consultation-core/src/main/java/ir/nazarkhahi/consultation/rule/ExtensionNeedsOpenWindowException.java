package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Only an open window can be extended. */
public class ExtensionNeedsOpenWindowException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public ExtensionNeedsOpenWindowException() {
        super(Category.CONFLICT, "extension_needs_open_window", "the window is not open");
    }
}
