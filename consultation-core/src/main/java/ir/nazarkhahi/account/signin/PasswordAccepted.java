package ir.nazarkhahi.account.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The first step is done, and it is not enough. Not a sign-in: it gives no right but to try the second step.
 *
 * @param credential the password it was done with; another by now, and it counts for nothing
 * @param enrolment true if the account has no second factor and must have one
 */
public record PasswordAccepted(long accountId, int credential, boolean enrolment, Instant at) implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Long enough to find the telephone, or to set up an authenticator. */
    private static final Duration HOLDS_FOR = Duration.ofMinutes(10);

    public boolean isOver() {
        return Instant.now().isAfter(at.plus(HOLDS_FOR));
    }
}
