package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.factor.Enrolment;
import ir.nazarkhahi.account.factor.SecondFactorView;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.account.signin.SecondStep;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own second factor: setting it up, and ending it. The view keeps no secret. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecondFactors factors;
    @Inject
    private transient SecondStep step;
    @Inject
    private transient Me me;
    @Inject
    private transient StaffSession session;
    @Inject
    private transient Attempt attempt;

    private boolean begun;
    private transient Enrolment enrolment;
    private transient List<String> codes;
    private transient String password;
    private transient String code;

    public void begin() {
        begun = attempt.run(() -> factors.begin(me.actor()));
    }

    /** The recovery codes are shown on this answer and on no other. */
    public void confirm() {
        codes = attempt.get(() -> factors.confirm(me.actor(), code));
        begun = codes == null;
    }

    public void turnOff() {
        Actor actor = me.actor();
        if (attempt.run(() -> step.turnOff(actor, password, code))) {
            session.begin(actor);
            attempt.done("second_factor_ended", "/staff/me");
        }
    }

    /** Null if no code is asked of this account. */
    public SecondFactorView getState() {
        return factors.of(me.actor().id()).orElse(null);
    }

    /** Null unless it was begun on this page: a page called up by another shows no secret. */
    public Enrolment getEnrolment() {
        if (begun && enrolment == null) {
            enrolment = factors.pending(me.actor()).orElse(null);
        }
        return begun ? enrolment : null;
    }

    public QrCode getQr() {
        return QrCode.of(getEnrolment().uri());
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
