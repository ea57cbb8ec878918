package ir.nazarkhahi.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.secret.Passwords;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks after accounts and the roles they hold; an administrator reaches the accounts at home in the offices below. */
@ApplicationScoped
@UseCase
public class AccountService {

    @Inject
    private AccountRepository accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private OfficeService offices;
    @Inject
    private Event<PasswordReset> reset;
    @Inject
    private AuditTrail audit;

    /** @param password told to the person by the one who makes the account; they change it themselves */
    public AccountView create(Actor actor, NewAccount asked, String password) {
        AccountRules.check(asked);
        AccountRules.checkPassword("password", password);
        OfficeView home = offices.byCode(asked.officeCode()).orElseThrow(() -> new InvalidInputException("office", "unknown_office"));
        actor.require(Permission.ADMINISTER, home.path());
        String username = asked.username().toLowerCase(Locale.ROOT);
        if (accounts.byUsername(username).isPresent()) {
            throw new InvalidInputException("username", "taken");
        }
        Account account = accounts.add(new Account(asked, username, home.id(), passwords.hash(password)));
        audit.record(actor, "account.create", "account:" + username);
        return account.view(List.of());
    }

    /** Every account at home in an office the actor administers. */
    public List<AccountView> list(Actor actor) {
        return atHomeWhere(actor, Permission.ADMINISTER);
    }

    /** Every account at home in an office in which the actor holds the permission. */
    public List<AccountView> atHomeWhere(Actor actor, Permission permission) {
        return accounts.all().stream().filter(account -> actor.may(permission, offices.path(account.officeId()))).toList();
    }

    /** Whoever is at home in that office or in one above it and can act. */
    public List<AccountView> colleaguesUpwards(long officeId) {
        String home = offices.path(officeId);
        return accounts.all().stream().filter(AccountView::active).filter(account -> home.startsWith(offices.path(account.officeId()))).toList();
    }

    /** Who may do this in that office, for dividing work: names of colleagues, for staff alone. */
    public List<AccountView> holders(Permission permission, String officePath) {
        return accounts.all().stream().filter(AccountView::active)
                .filter(account -> account.roles().stream().anyMatch(held -> held.role().may(permission) && officePath.startsWith(held.officePath()))).toList();
    }

    /** The names of colleagues, for whoever is signed in: who proposed, who is writing. */
    public Optional<AccountView> byId(long id) {
        return accounts.byId(id).map(account -> account.view(accounts.rolesOf(id)));
    }

    public Optional<AccountView> byUsername(String username) {
        return accounts.byUsername(username).map(account -> account.view(accounts.rolesOf(account.id())));
    }

    public void grant(Actor actor, long accountId, Role role, String officeCode) {
        Account account = administered(actor, accountId);
        OfficeView office = offices.require(officeCode);
        actor.require(Permission.ADMINISTER, office.path());
        if (accounts.grant(accountId, role, office.id())) {
            audit.record(actor, "account.grant", "account:" + account.username(), Map.of("role", role, "office", officeCode));
        }
    }

    public void revoke(Actor actor, long accountId, Role role, String officeCode) {
        Account account = administered(actor, accountId);
        OfficeView office = offices.require(officeCode);
        actor.require(Permission.ADMINISTER, office.path());
        if (accounts.revoke(accountId, role, office.id())) {
            audit.record(actor, "account.revoke", "account:" + account.username(), Map.of("role", role, "office", officeCode));
        }
    }

    /** One's own password; the one in use is asked for again, so that an unattended screen is not enough. */
    public void changePassword(Actor actor, String current, String wanted) {
        Account account = accounts.byId(actor.id()).orElseThrow(() -> new NotFoundException("account"));
        if (!passwords.matches(current, account.passwordHash())) {
            throw new InvalidInputException("current", "wrong_password");
        }
        AccountRules.checkPassword("password", wanted);
        account.changePassword(passwords.hash(wanted));
        audit.record(actor, "account.change_password", "account:" + account.username());
    }

    /**
     * Ends every session of the account and revokes its tokens. Who resets a password can sign in as that person, so he must
     * administer every office in which the person holds a role.
     *
     * @return the new password, told this once
     */
    public String resetPassword(Actor actor, long accountId) {
        Account account = overpowered(actor, accountId);
        String password = passwords.random();
        account.changePassword(passwords.hash(password));
        reset.fire(new PasswordReset(accountId));
        audit.record(actor, "account.reset_password", "account:" + account.username());
        return password;
    }

    /** A person who has left keeps the name in the trail and loses the way in. Nobody shuts himself out. */
    public void setActive(Actor actor, long accountId, boolean active) {
        Account account = overpowered(actor, accountId);
        if (accountId == actor.id()) {
            throw new InvalidInputException("active", "own_account");
        }
        account.setActive(active);
        audit.record(actor, active ? "account.activate" : "account.deactivate", "account:" + account.username());
    }

    /** Wherever the person is signed in: from the next request on they are asked for the password again. */
    public void endSessions(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        account.endSessions();
        audit.record(actor, "account.end_sessions", "account:" + account.username());
    }

    /** @throws ir.nazarkhahi.access.PermissionDeniedException if the actor does not administer all that the account may do */
    public AccountView requirePowerOver(Actor actor, long accountId) {
        return overpowered(actor, accountId).view(accounts.rolesOf(accountId));
    }

    private Account overpowered(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        accounts.rolesOf(accountId).forEach(held -> actor.require(Permission.ADMINISTER, held.officePath()));
        return account;
    }

    private Account administered(Actor actor, long accountId) {
        Account account = accounts.byId(accountId).orElseThrow(() -> new NotFoundException("account"));
        actor.require(Permission.ADMINISTER, offices.path(account.officeId()));
        return account;
    }
}
