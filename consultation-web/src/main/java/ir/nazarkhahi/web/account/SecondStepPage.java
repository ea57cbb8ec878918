package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.factor.Enrolment;
import ir.nazarkhahi.account.signin.Enrolled;
import ir.nazarkhahi.account.signin.PasswordAccepted;
import ir.nazarkhahi.account.signin.SecondStep;
import ir.nazarkhahi.account.signin.SignInRefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The second step of signing in: a code, or setting up where codes come from. Nobody is signed in before it is done. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private SecondStep step;
    @Inject
    private Doorway doorway;

    private String code;
    private Enrolment enrolment;
    private List<String> codes = List.of();

    public void enter() {
        Actor actor = doorway.knock(() -> step.enter(accepted(), code));
        if (actor != null) {
            doorway.enter(actor);
        }
    }

    /** The recovery codes are shown on this answer and on no other. */
    public void confirm() {
        Enrolled enrolled = doorway.knock(() -> step.confirm(accepted(), code));
        if (enrolled != null) {
            doorway.open(enrolled.actor());
            codes = enrolled.codes();
        }
    }

    private PasswordAccepted accepted() {
        return doorway.accepted().orElseThrow(SignInRefusedException::new);
    }

    /** {@code PASSWORD}, {@code CODE}, {@code ENROLMENT} or {@code CODES}: what the page is to show. */
    public String getShows() {
        return codes.isEmpty() ? doorway.accepted().map(accepted -> accepted.enrolment() ? "ENROLMENT" : "CODE").orElse("PASSWORD") : "CODES";
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = step.enrol(accepted());
        }
        return enrolment;
    }

    public QrCode getQr() {
        return QrCode.of(getEnrolment().uri());
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
