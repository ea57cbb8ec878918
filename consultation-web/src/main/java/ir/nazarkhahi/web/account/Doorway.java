package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.signin.PasswordAccepted;
import ir.nazarkhahi.account.lockout.SignInBlockedException;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What both steps of signing in have in common: the limit, the block, and where it goes on. */
@Named
@RequestScoped
public class Doorway {
    private static final String SIGN_IN = "/staff/sign-in";

    @Inject
    private SignInLimit limit;
    @Inject
    private StaffSession session;
    @Inject
    private Place place;
    @Inject
    private Attempt attempt;

    private String next;
    private Instant blockedUntil;

    /** @return what the work gives; null if a rule was broken */
    <T> T knock(Supplier<T> work) {
        return attempt.get(() -> {
            try {
                limit.take();
                return work.get();
            } catch (SignInBlockedException blocked) {
                blockedUntil = blocked.until();
                throw blocked;
            }
        });
    }

    /** Signs in and goes to where the person wanted to go, or to the desk. */
    void enter(Actor actor) {
        open(actor);
        redirect(getOnward());
    }

    /** Signs in and stays: there is something to be read first. */
    void open(Actor actor) {
        session.begin(actor);
    }

    /** The same page again, for the second step. */
    void await(PasswordAccepted accepted) {
        session.await(accepted);
        redirect(place.url(SIGN_IN) + (ours() ? "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) : ""));
    }

    Optional<PasswordAccepted> accepted() {
        return session.accepted();
    }

    void leave() {
        session.end();
        place.go(SIGN_IN);
    }

    public String getOnward() {
        return ours() ? place.plain(next) : place.url("/staff");
    }

    /** Whole minutes until a block ends, rounded up; 0 if there is none. */
    public long getMinutesBlocked() {
        return blockedUntil == null ? 0 : Math.max(1, Duration.between(Instant.now(), blockedUntil).toMinutes() + 1);
    }

    /** Only to pages of our own: an address that leads elsewhere is not followed. */
    private boolean ours() {
        return next != null && next.matches("(/en)?/staff(/[A-Za-z0-9/_.~-]*)?(\\?[A-Za-z0-9=&_.~%-]*)?");
    }

    private static void redirect(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
