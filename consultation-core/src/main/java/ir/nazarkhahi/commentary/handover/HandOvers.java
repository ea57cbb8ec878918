package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.commentary.file.FilePlace;
import ir.nazarkhahi.commentary.file.FileStore;
import ir.nazarkhahi.commentary.file.Purpose;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the other parts of this room ask about hand-overs. */
@ApplicationScoped
public class HandOvers {
    @Inject
    private HandOverRepository handOvers;
    @Inject
    private ConsultationService consultations;
    @Inject
    private OfficeService offices;
    @Inject
    private Stages stages;
    @Inject
    private FileStore files;
    @Inject
    private JobService jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /** Proposals too; empty if there never was one. */
    public Optional<HandOverView> newest(long consultationId) {
        return handOvers.newest(consultationId).map(this::view);
    }

    public Optional<HandOverView> byId(long id) {
        return handOvers.find(id).map(this::view);
    }

    /** The path of the office with which the commentary lies; empty before the hand-over and after a return. */
    public Optional<String> receiver(long consultationId) {
        return handOvers.newest(consultationId).filter(HandOver::isWithReceiver).map(handOver -> offices.path(handOver.officeId));
    }

    /** The paths of the offices that read it for information meanwhile. */
    public List<String> copied(long consultationId) {
        return handOvers.newest(consultationId).filter(HandOver::isWithReceiver).map(handOver -> handOver.copies().stream().map(offices::path).toList()).orElse(List.of());
    }

    /**
     * Sees that the actor answers for the office that received it, or for the consultation's own. Whoever begins to answer
     * what lies in the inbox has accepted it.
     *
     * @throws WrongStageException if it is not handed over, or concluded
     */
    public void requireAnswering(Actor actor, ConsultationView consultation) {
        Optional<HandOver> handOver = handOvers.newest(consultation.id());
        requireRight(actor, consultation, handOver.map(h -> offices.path(h.officeId)).orElse(consultation.officePath()));
        Stage stage = stages.hold(consultation.id());
        if (stage != Stage.HANDED_OVER && stage != Stage.REVISED) {
            throw new WrongStageException(stage);
        }
        handOver.filter(h -> h.state == HandOverState.HANDED_OVER).ifPresent(h -> accept(actor, consultation, h));
    }

    void accept(Actor actor, ConsultationView consultation, HandOver handOver) {
        handOver.accept(actor, clock.now());
        audit.record(actor, "commentary.accept", "consultation:" + consultation.code());
    }

    static void requireRight(Actor actor, ConsultationView consultation, String receivingPath) {
        if (!actor.may(Permission.DISPOSITION_WRITE, receivingPath)) {
            actor.require(Permission.DISPOSITION_WRITE, consultation.officePath());
        }
    }

    HandOverView view(HandOver h) {
        ConsultationView consultation = consultations.byId(h.consultationId);
        List<OfficeView> copies = h.copies().stream().map(id -> offices.byId(id).orElse(null)).filter(Objects::nonNull).toList();
        return new HandOverView(h.id, consultation.code(), consultation.title(), offices.byId(h.officeId).orElseThrow(), copies, h.letterNumber, h.dueDate, h.state,
                h.proposerId, h.proposer, h.proposedAt, h.approver, h.approvedAt, h.decider, h.decidedAt, h.returnReason, h.jobId == null ? null : jobs.state(h.jobId),
                files.list(new FilePlace(h.consultationId, h.id, Purpose.HAND_OVER)), h.version);
    }
}
