package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.signin.SignIn;
import ir.nazarkhahi.account.signin.SignInBlockedException;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

/** The way in, and back out. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;
    @Inject
    private SignInLimit limit;
    @Inject
    private StaffSession session;
    @Inject
    private Place place;
    @Inject
    private Attempt attempt;

    private String username;
    private String password;
    private String next;
    private Instant blockedUntil;

    public void enter() {
        Actor actor = attempt.get(() -> {
            try {
                limit.take();
                return signIn.signIn(username, password);
            } catch (SignInBlockedException blocked) {
                blockedUntil = blocked.until();
                throw blocked;
            }
        });
        if (actor != null) {
            session.begin(actor);
            goOn();
        }
    }

    public void leave() {
        session.end();
        place.go("/staff/sign-in");
    }

    /** Whole minutes until a block ends, rounded up; 0 if there is none. */
    public long getMinutesBlocked() {
        return blockedUntil == null ? 0 : Math.max(1, Duration.between(Instant.now(), blockedUntil).toMinutes() + 1);
    }

    /** Only to pages of our own: an address that leads elsewhere is not followed. */
    private void goOn() {
        boolean ours = next != null && next.matches("(/en)?/staff(/[A-Za-z0-9/_.~-]*)?(\\?[A-Za-z0-9=&_.~%-]*)?");
        if (!ours) {
            place.go("/staff");
            return;
        }
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(place.plain(next));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
