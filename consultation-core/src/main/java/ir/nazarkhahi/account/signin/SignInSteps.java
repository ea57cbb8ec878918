package ir.nazarkhahi.account.signin;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.ActiveAccounts;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The steps of a sign-in that touch the database, each a transaction. */
@ApplicationScoped
@UseCase
class SignInSteps {

    @Inject
    private ActiveAccounts accounts;
    @Inject
    private SecondFactors factors;
    @Inject
    private SecondFactorDuty duty;
    @Inject
    private AuditTrail audit;

    Optional<String> hashOf(String username) {
        return accounts.passwordHash(username);
    }

    /** What a right password alone opens; empty if that is the way in. */
    Optional<PasswordAccepted> secondStep(String username) {
        Actor actor = accounts.person(username).orElseThrow(SignInRefusedException::new);
        boolean held = factors.of(actor.id()).isPresent();
        return held || duty.holdsFor(actor)
                ? Optional.of(new PasswordAccepted(actor.id(), accounts.credential(actor.id()), !held, Instant.now())) : Optional.empty();
    }

    Actor enter(String username) {
        Actor actor = accounts.person(username).orElseThrow(SignInRefusedException::new);
        audit.record(actor, "account.sign_in", "account:" + username);
        return actor;
    }

    Optional<Actor> actor(long accountId) {
        return accounts.person(accountId);
    }

    Optional<Actor> actor(long accountId, int credential) {
        return accounts.person(accountId, credential);
    }
}
