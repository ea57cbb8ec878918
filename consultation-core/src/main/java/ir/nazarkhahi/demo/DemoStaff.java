package ir.nazarkhahi.demo;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The demo agency's staff as actors: every step is done by the one whose work it is. */
@ApplicationScoped
class DemoStaff {

    @Inject
    private AccountService accounts;
    @Inject
    private SignIn signIn;

    boolean has(String username) {
        return accounts.list(Actor.SYSTEM).stream().anyMatch(account -> account.username().equals(username));
    }

    Actor named(String username) {
        long id = accounts.list(Actor.SYSTEM).stream().filter(account -> account.username().equals(username)).mapToLong(AccountView::id).findFirst().orElseThrow();
        return signIn.actor(id).orElseThrow();
    }
}
