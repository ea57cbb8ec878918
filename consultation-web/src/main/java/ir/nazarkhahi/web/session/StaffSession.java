package ir.nazarkhahi.web.session;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.account.signin.PasswordAccepted;
import ir.nazarkhahi.account.session.SessionOrigin;
import ir.nazarkhahi.account.session.Sessions;
import ir.nazarkhahi.api.guard.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The link between a browser's session and an account, as it is during one request. */
@RequestScoped
public class StaffSession {
    private static final String TOKEN = "ir.nazarkhahi.session";
    private static final String ACCEPTED = "ir.nazarkhahi.accepted";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Sessions sessions;
    @Inject
    private ClientAddress addresses;

    private Optional<Actor> found;

    /** Empty if nobody is signed in, or no longer may be. Never makes a session. */
    public Optional<Actor> find() {
        if (found == null) {
            found = token().flatMap(sessions::actor);
        }
        return found;
    }

    /** Empty if nobody is signed in. */
    public Optional<String> token() {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (String) session.getAttribute(TOKEN));
    }

    /**
     * A new session id, so that nobody else knows it. Asked of the page's own request, which knows how cookies are to be
     * marked. The session lasts an hour of silence, that of somebody who only looks at the sign-in page as short as
     * web.xml says.
     */
    public void begin(Actor actor) {
        token().ifPresent(sessions::leave);
        HttpSession session = renewed();
        session.removeAttribute(ACCEPTED);
        session.setMaxInactiveInterval((int) Sessions.LASTS.toSeconds());
        session.setAttribute(TOKEN, sessions.begin(actor, origin()));
        found = Optional.of(actor);
    }

    /** @param substitutionId null for oneself again */
    public void actFor(Long substitutionId) {
        sessions.actFor(token().orElseThrow(NotSignedInException::new), substitutionId);
        found = null;
    }

    /** Remembers that the password was right, for the second step. Nobody is signed in by that. */
    public void await(PasswordAccepted accepted) {
        renewed().setAttribute(ACCEPTED, accepted);
        found = Optional.empty();
    }

    /** Empty as well if the second step was left lying for too long. */
    public Optional<PasswordAccepted> accepted() {
        HttpSession session = request.getSession(false);
        Object accepted = session == null ? null : session.getAttribute(ACCEPTED);
        return Optional.ofNullable((PasswordAccepted) accepted).filter(step -> !step.isOver());
    }

    private SessionOrigin origin() {
        return new SessionOrigin(addresses.shortened(request), BrowserFamily.of(request.getHeader("User-Agent")));
    }

    private static HttpSession renewed() {
        HttpServletRequest page = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        page.getSession(true);
        page.changeSessionId();
        return page.getSession();
    }

    public void end() {
        token().ifPresent(sessions::leave);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        found = Optional.empty();
    }
}
