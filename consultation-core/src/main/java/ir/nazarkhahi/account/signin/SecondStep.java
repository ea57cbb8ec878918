package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.factor.Enrolment;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.account.lockout.SignInBlockedException;
import ir.nazarkhahi.account.lockout.SignInFailures;
import ir.nazarkhahi.account.secret.Passwords;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What follows a right password. Wrong codes count with wrong passwords under the same name. Not one transaction, as
 * {@link SignIn}.
 */
@ApplicationScoped
public class SecondStep {

    @Inject
    private SignInFailures failures;
    @Inject
    private SignInSteps steps;
    @Inject
    private SecondFactors factors;
    @Inject
    private Passwords passwords;

    /**
     * @throws SignInRefusedException if the first step no longer counts
     * @throws SignInBlockedException after too many failures under this name
     */
    public Actor enter(PasswordAccepted accepted, String code) {
        Actor actor = owner(accepted);
        counted(actor, () -> {
            factors.use(actor, code);
            return null;
        });
        return steps.enter(actor.name());
    }

    /** What the authenticator is told, the same until the first code. For whom the office wants a second factor and has none. */
    public Enrolment enrol(PasswordAccepted accepted) {
        Actor actor = owner(accepted);
        Optional<Enrolment> begun = factors.pending(actor);
        return begun.orElseGet(() -> factors.begin(actor));
    }

    public Enrolled confirm(PasswordAccepted accepted, String code) {
        Actor actor = owner(accepted);
        List<String> codes = counted(actor, () -> factors.confirm(actor, code));
        return new Enrolled(steps.enter(actor.name()), codes);
    }

    /** Password and code together, so that neither an unattended screen nor a stolen telephone is enough. */
    public void turnOff(Actor actor, String password, String code) {
        counted(actor, () -> {
            if (!passwords.matches(password == null ? "" : password, steps.hashOf(actor.name()).orElse(null))) {
                throw new InvalidInputException("ownPassword", "wrong_password");
            }
            factors.use(actor, code);
            return null;
        });
        factors.end(actor);
    }

    private Actor owner(PasswordAccepted accepted) {
        if (accepted.isOver()) {
            throw new SignInRefusedException();
        }
        return steps.actor(accepted.accountId(), accepted.credential()).orElseThrow(SignInRefusedException::new);
    }

    private <T> T counted(Actor actor, Supplier<T> work) {
        failures.begin(actor.name());
        T done = work.get();
        failures.forget(actor.name());
        return done;
    }
}
