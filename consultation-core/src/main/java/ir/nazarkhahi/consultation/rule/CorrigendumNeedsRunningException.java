package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** A text is corrected between its publication and the end of the window: before, it is simply changed; after, it is revised. */
public class CorrigendumNeedsRunningException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public CorrigendumNeedsRunningException() {
        super(Category.CONFLICT, "corrigendum_needs_running", "the consultation is not running");
    }
}
