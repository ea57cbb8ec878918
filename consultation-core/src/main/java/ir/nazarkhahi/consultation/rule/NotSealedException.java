package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Work on the comments begins when the window is closed and sealed. */
public class NotSealedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NotSealedException() {
        super(Category.CONFLICT, "not_sealed", "the consultation is not closed and sealed yet");
    }
}
