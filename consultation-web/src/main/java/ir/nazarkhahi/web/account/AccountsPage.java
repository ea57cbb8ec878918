package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.web.list.Found;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accounts at home in the offices one administers: making one, its roles, its password, closing it. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/admin/accounts";

    @Inject
    private AccountService accounts;
    @Inject
    private SecondFactors factors;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private List<AccountView> all = List.of();
    private List<AccountView> found = List.of();
    private Long id;
    private String q;
    private AccountView chosen;
    private boolean withFactor;
    private String newPassword;

    public void load() {
        attempt.run(() -> {
            all = accounts.list(me.actor());
            found = Found.among(all, q, account -> List.of(account.username(), account.fullName(), account.fullNameEn()));
            chosen = all.stream().filter(account -> id != null && account.id() == id).findFirst().orElse(null);
            withFactor = chosen != null && factors.of(chosen.id()).isPresent();
        });
    }

    public void create() {
        if (attempt.run(() -> accounts.create(me.actor(), new NewAccount(typed.get("username"), typed.get("fullName"), typed.get("fullNameEn"),
                typed.get("email"), typed.get("office")), typed.get("password")))) {
            attempt.done("saved", HERE);
        }
    }

    public void grant() {
        changed(() -> accounts.grant(me.actor(), chosen.id(), Role.valueOf(typed.get("role")), typed.get("grantOffice")));
    }

    public void revoke(Role role, String officeCode) {
        changed(() -> accounts.revoke(me.actor(), chosen.id(), role, officeCode));
    }

    public void setActive(boolean active) {
        changed(() -> accounts.setActive(me.actor(), chosen.id(), active));
    }

    /** The new password is shown on this answer and on no other. */
    public void resetPassword() {
        newPassword = attempt.get(() -> accounts.resetPassword(me.actor(), chosen.id()));
    }

    public void resetFactor() {
        changed(() -> factors.reset(me.actor(), chosen.id()));
    }

    public void endSessions() {
        changed(() -> accounts.endSessions(me.actor(), chosen.id()));
    }

    private void changed(Runnable work) {
        if (attempt.run(work)) {
            attempt.done("saved", HERE + "?id=" + chosen.id());
        }
    }

    public boolean isWithFactor() {
        return withFactor;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<AccountView> getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public AccountView getChosen() {
        return chosen;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
