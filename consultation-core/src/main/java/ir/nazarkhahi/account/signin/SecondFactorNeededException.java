package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The role asks for a second factor, and the account has none. */
public class SecondFactorNeededException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public SecondFactorNeededException() {
        super(Category.CONFLICT, "second_factor_needed", "a second factor has to be set up first");
    }
}
