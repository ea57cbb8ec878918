package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The steps of a sign-in that touch the database, each a transaction. */
@ApplicationScoped
@UseCase
class SignInSteps {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AuditTrail audit;

    Optional<String> hashOf(String username) {
        return accounts.byUsername(username).filter(Account::active).map(Account::passwordHash);
    }

    Actor enter(String username) {
        Account account = accounts.byUsername(username).filter(Account::active).orElseThrow(SignInRefusedException::new);
        Actor actor = accounts.actor(account, Actor.Kind.STAFF, account.username());
        audit.record(actor, "account.sign_in", "account:" + username);
        return actor;
    }

    Optional<Actor> actor(long accountId) {
        return accounts.byId(accountId).filter(Account::active).map(account -> accounts.actor(account, Actor.Kind.STAFF, account.username()));
    }
}
