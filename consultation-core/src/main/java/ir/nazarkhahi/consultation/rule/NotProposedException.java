package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Somebody must propose the publication before another approves it. */
public class NotProposedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NotProposedException() {
        super(Category.CONFLICT, "not_proposed", "the publication has not been proposed");
    }
}
