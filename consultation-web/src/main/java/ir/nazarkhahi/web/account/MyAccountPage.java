package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.signin.OwnPassword;
import ir.nazarkhahi.account.token.ApiTokens;
import ir.nazarkhahi.account.token.IssuedToken;
import ir.nazarkhahi.account.token.TokenView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own password and API tokens. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnPassword password;
    @Inject
    private transient ApiTokens tokens;
    @Inject
    private transient Me me;
    @Inject
    private transient StaffSession session;
    @Inject
    private transient Attempt attempt;

    private String current;
    private String wanted;
    private String again;
    private String tokenName;
    private String secret;

    public void changePassword() {
        Actor actor = me.actor();
        boolean changed = attempt.run(() -> {
            if (!wanted.equals(again)) {
                throw new InvalidInputException("again", "passwords_differ");
            }
            password.change(actor, current, wanted);
        });
        if (changed) {
            session.begin(actor);
            attempt.done("password_changed", "/staff/me");
        }
    }

    /** The secret is shown on this answer and on no other. */
    public void issueToken() {
        IssuedToken issued = attempt.get(() -> tokens.issue(me.actor(), tokenName, null));
        secret = issued == null ? null : issued.secret();
        tokenName = issued == null ? tokenName : null;
    }

    public void revokeToken(long tokenId) {
        if (attempt.run(() -> tokens.revoke(me.actor(), tokenId))) {
            attempt.done("token_revoked", "/staff/me");
        }
    }

    public List<TokenView> getTokens() {
        return tokens.list(me.actor(), me.actor().id());
    }

    public String getSecret() {
        return secret;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }
}
