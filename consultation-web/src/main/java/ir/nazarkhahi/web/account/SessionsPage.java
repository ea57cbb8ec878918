package ir.nazarkhahi.web.account;

import ir.nazarkhahi.account.session.SessionView;
import ir.nazarkhahi.account.session.Sessions;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Where one is signed in. The list stays as it was shown until it was answered: a button ends the session beside it and no other. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;
    @Inject
    private transient StaffSession session;
    @Inject
    private transient Me me;
    @Inject
    private transient Attempt attempt;

    private ArrayList<SessionView> shown;

    public void end(long id) {
        if (attempt.run(() -> sessions.end(me.actor(), id))) {
            attempt.done("session_ended", "/staff/me");
        }
    }

    public void endOthers() {
        if (attempt.run(() -> sessions.endOthers(me.actor(), session.token().orElseThrow()))) {
            attempt.done("sessions_ended", "/staff/me");
        }
    }

    public List<SessionView> getAll() {
        if (shown == null) {
            shown = new ArrayList<>(sessions.own(me.actor(), session.token().orElse(null)));
        }
        return shown;
    }
}
