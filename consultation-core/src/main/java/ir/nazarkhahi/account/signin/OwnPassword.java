package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.lockout.SignInBlockedException;
import ir.nazarkhahi.account.lockout.SignInFailures;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A new password for who is signed in. Guesses at the old one count with those at the way in; so, as {@link SignIn}, not one transaction. */
@ApplicationScoped
public class OwnPassword {

    @Inject
    private SignInFailures failures;
    @Inject
    private AccountService accounts;

    /**
     * @throws InvalidInputException at {@code current} if that is not the password, at {@code password} if the new one will not do
     * @throws SignInBlockedException after too many wrong ones
     */
    public void change(Actor actor, String current, String wanted) {
        failures.begin(actor.name());
        try {
            accounts.changePassword(actor, current, wanted);
        } catch (InvalidInputException refused) {
            if (refused.fields().stream().noneMatch(field -> field.name().equals("current"))) {
                failures.takeBack(actor.name());
            }
            throw refused;
        }
        failures.forget(actor.name());
    }
}
