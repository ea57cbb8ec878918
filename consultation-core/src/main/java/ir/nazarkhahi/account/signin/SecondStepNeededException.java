package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Name and password are right, and a code is asked for too. */
public class SecondStepNeededException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private final transient PasswordAccepted accepted;

    SecondStepNeededException(PasswordAccepted accepted) {
        super(Category.UNAUTHENTICATED, "second_step_needed", "a code is needed too");
        this.accepted = accepted;
    }

    public PasswordAccepted accepted() {
        return accepted;
    }
}
