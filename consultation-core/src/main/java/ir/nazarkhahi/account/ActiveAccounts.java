package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whom an account stands for, with the rights it has now; a closed account stands for nobody. For the parts of this room. */
@ApplicationScoped
@UseCase
public class ActiveAccounts {

    @Inject
    private AccountRepository accounts;

    /** @param username in lower case */
    public Optional<String> passwordHash(String username) {
        return active(username).map(Account::passwordHash);
    }

    /** @param username in lower case */
    public Optional<Actor> person(String username) {
        return active(username).map(this::person);
    }

    public Optional<Actor> person(long accountId) {
        return active(accountId).map(this::person);
    }

    /** @param credential the one the first step was done with: empty if the account has another by now */
    public Optional<Actor> person(long accountId, int credential) {
        return active(accountId).filter(account -> account.credential() == credential).map(this::person);
    }

    /** The number that sessions are begun with; another one ends them all. */
    public int credential(long accountId) {
        return active(accountId).map(Account::credential).orElse(-1);
    }

    /** Wherever it is signed in. */
    public void endSessions(long accountId) {
        accounts.byId(accountId).ifPresent(Account::endSessions);
    }

    /** The account as a program that shows this token of it. */
    public Optional<Actor> program(long accountId, String tokenName) {
        return active(accountId).map(account -> accounts.actor(account, Actor.Kind.TOKEN, account.username() + "/" + tokenName));
    }

    private Actor person(Account account) {
        return accounts.actor(account, Actor.Kind.STAFF, account.username());
    }

    private Optional<Account> active(String username) {
        return accounts.byUsername(username).filter(Account::active);
    }

    private Optional<Account> active(long accountId) {
        return accounts.byId(accountId).filter(Account::active);
    }
}
