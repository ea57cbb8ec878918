package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.intake.WindowClosedException;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.Stages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may register, and until when. */
@ApplicationScoped
class RegistrationGate {
    @Inject
    private ConsultationService consultations;
    @Inject
    private Stages stages;
    @Inject
    private LegalClock clock;

    /** @throws ir.nazarkhahi.gate.NotFoundException if nothing public has that code */
    ConsultationView permitted(Actor actor, String code) {
        ConsultationView consultation = consultations.byCode(code == null ? "" : code.strip());
        actor.require(Permission.COMMENT_REGISTER, consultation.officePath());
        return consultation;
    }

    /**
     * Holds off sealing, withdrawal and hand-over until the running transaction ends, so that whoever counts the comments
     * for a hand-over counts this one, or is refused because of it.
     */
    void hold(ConsultationView consultation) {
        Stage stage = stages.hold(consultation.id());
        if (stage == Stage.WITHDRAWN) {
            throw WindowClosedException.withdrawn();
        }
        if (stage != Stage.PUBLISHED && stage != Stage.UNDER_REVIEW || stages.wasHandedOver(consultation.id())) {
            throw new RegistrationRefusedException();
        }
        if (clock.now().isBefore(consultation.opensAt())) {
            throw WindowClosedException.notYetOpen();
        }
    }
}
