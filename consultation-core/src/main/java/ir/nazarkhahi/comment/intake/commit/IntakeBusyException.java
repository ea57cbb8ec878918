package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Nothing was stored; the same request, with the same key, may be sent again. */
public class IntakeBusyException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public IntakeBusyException() {
        super(Category.UNAVAILABLE, "intake_busy", "the comment could not be stored just now; send it again with the same key");
    }
}
