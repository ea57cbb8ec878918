package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.lockout.SignInBlockedException;
import ir.nazarkhahi.account.lockout.SignInFailures;
import ir.nazarkhahi.account.secret.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** The way in for staff. Not one transaction: a refused attempt must stay counted, and hashing must hold no row. */
@ApplicationScoped
public class SignIn {

    @Inject
    private SignInFailures failures;
    @Inject
    private Passwords passwords;
    @Inject
    private SignInSteps steps;

    /**
     * @throws SignInRefusedException if name and password do not belong together
     * @throws SecondStepNeededException if they do, and {@link SecondStep} has to follow
     * @throws SignInBlockedException after too many failures under this name
     */
    public Actor signIn(String username, String password) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        failures.begin(name);
        String hash = steps.hashOf(name).orElse(null);
        if (!passwords.matches(password == null ? "" : password, hash)) {
            throw new SignInRefusedException();
        }
        steps.secondStep(name).ifPresent(accepted -> {
            failures.takeBack(name);
            throw new SecondStepNeededException(accepted);
        });
        failures.forget(name);
        return steps.enter(name);
    }

    /** Whom the account stands for now: empty as soon as it is closed; rights are as they are today. */
    public Optional<Actor> actor(long accountId) {
        return steps.actor(accountId);
    }
}
