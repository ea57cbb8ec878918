package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.secret.Passwords;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.NewOffice;
import ir.nazarkhahi.office.OfficeKind;
import ir.nazarkhahi.office.OfficeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives an empty installation its root office and one administrator, so that somebody can begin. */
@ApplicationScoped
@UseCase
public class FirstStart {
    public static final String ROOT = "root";
    public static final String USERNAME = "admin";

    @Inject
    private AccountRepository accounts;
    @Inject
    private AccountService service;
    @Inject
    private OfficeService offices;
    @Inject
    private Passwords passwords;

    /** @return the password of {@link #USERNAME}, told this once; empty if there is an account already */
    public Optional<String> ensureAdministrator() {
        if (!accounts.empty()) {
            return Optional.empty();
        }
        if (offices.byCode(ROOT).isEmpty()) {
            offices.create(Actor.SYSTEM, new NewOffice(ROOT, null, OfficeKind.ROOT, "سازمان", "Organisation"));
        }
        String password = passwords.random();
        AccountView account = service.create(Actor.SYSTEM, new NewAccount(USERNAME, "مدیر سامانه", "Administrator", null, ROOT), password);
        service.grant(Actor.SYSTEM, account.id(), Role.ADMINISTRATOR, ROOT);
        return Optional.of(password);
    }
}
