package ir.nazarkhahi.account.factor;

import ir.nazarkhahi.gate.BrokenRuleException;

/** A new secret would quietly replace the one in use; that one is ended first. */
public class SecondFactorHeldException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    SecondFactorHeldException() {
        super(Category.CONFLICT, "second_factor_held", "this account has a second factor already");
    }
}
