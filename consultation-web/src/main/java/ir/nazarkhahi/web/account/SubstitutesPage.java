package ir.nazarkhahi.web.account;

import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.substitute.NameSubstitute;
import ir.nazarkhahi.account.substitute.SubstitutionService;
import ir.nazarkhahi.account.substitute.SubstitutionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One's own substitutes and for whom one stands in; for administrators those of a colleague too. */
@Named
@ViewScoped
public class SubstitutesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/substitutes";

    @Inject
    private SubstitutionService substitutions;
    @Inject
    private AccountService accounts;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String username;
    private AccountView absent;
    private List<SubstitutionView> named = List.of();
    private List<SubstitutionView> standingIn = List.of();
    private List<AccountView> candidates = List.of();

    public void load() {
        attempt.run(() -> {
            AccountView of = username == null || username.isBlank() ? me.getAccount()
                    : accounts.byUsername(username).orElseThrow(() -> new NotFoundException("account"));
            named = substitutions.of(me.actor(), of.id());
            candidates = substitutions.candidates(me.actor(), of.id());
            absent = of;
            standingIn = isOwn() ? substitutions.standingIn(me.actor()) : List.of();
        });
    }

    public void name() {
        changed(() -> substitutions.name(me.actor(), new NameSubstitute(absent.id(), typed.get("substitute"),
                TypedMoment.day("from", typed.get("from")), TypedMoment.day("until", typed.get("until")))), "substitute_named");
    }

    public void end(long id) {
        changed(() -> substitutions.end(me.actor(), id), "substitute_ended");
    }

    private void changed(Runnable work, String word) {
        if (attempt.run(work)) {
            attempt.done(word, isOwn() ? HERE : HERE + "?account=" + absent.username());
        }
    }

    public boolean isOwn() {
        return absent != null && absent.id() == me.actor().id();
    }

    /** Null if it is not for the one who asks to know. */
    public AccountView getAbsent() {
        return absent;
    }

    public List<SubstitutionView> getNamed() {
        return named;
    }

    public List<SubstitutionView> getStandingIn() {
        return standingIn;
    }

    public List<AccountView> getCandidates() {
        return candidates;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
