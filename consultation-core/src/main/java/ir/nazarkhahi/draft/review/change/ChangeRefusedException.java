package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The text as it stands has no place for this change; nothing was changed. */
public class ChangeRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    ChangeRefusedException(String code, String message) {
        super(Category.INVALID, code, message);
    }
}
