package ir.nazarkhahi.account.lockout;

import ir.nazarkhahi.gate.BrokenRuleException;
import java.time.Instant;

/** Too many failures under this name, whether or not it exists; even the right password waits. */
public class SignInBlockedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    public SignInBlockedException(Instant until) {
        super(Category.TOO_MANY, "sign_in_blocked", "too many failed attempts; try again later");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
