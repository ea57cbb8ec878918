package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Name or password is wrong, or the account is closed; which of these is not said. */
public class SignInRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public SignInRefusedException() {
        super(Category.UNAUTHENTICATED, "sign_in_refused", "the name or the password is wrong");
    }
}
