package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** A plan can be changed or proposed only until it is published. */
public class AlreadyPublishedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public AlreadyPublishedException() {
        super(Category.CONFLICT, "already_published", "this consultation is already published");
    }
}
