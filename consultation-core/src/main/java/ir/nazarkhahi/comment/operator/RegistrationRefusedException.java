package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The commentary has left the office, so the number of its comments stands. */
public class RegistrationRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public RegistrationRefusedException() {
        super(Category.CONFLICT, "registration_ended", "comments are registered until the commentary is handed over");
    }
}
