package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.disposition.Dispositions;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.conclusion.ConclusionRefusedException;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.notification.StaffNotices;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Concludes: the stage, the release of all dispositions and the order for the public documents, in one transaction. */
@ApplicationScoped
@UseCase
public class ConclusionService {
    /** Told within the transaction that concludes. */
    public record Concluded(Actor by, long consultationId) {}

    @Inject
    private CommentaryAccess access;
    @Inject
    private ConsultationService consultations;
    @Inject
    private Dispositions dispositions;
    @Inject
    private ConclusionProposals proposals;
    @Inject
    private Stages stages;
    @Inject
    private Event<Concluded> concluded;
    @Inject
    private StaffNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * Asks for the conclusion; a proposal that still waits is replaced.
     *
     * @throws ConclusionRefusedException naming all that must be done before
     */
    public ProposedConclusion propose(Actor actor, String code, Conclusion conclusion) {
        ConsultationView consultation = access.find(actor, Permission.CONCLUSION_PROPOSE, code);
        requireReady(consultation);
        TypedYear.require("date", conclusion.date(), clock.now(), 10, 1);
        TypedYear.require("effectiveDate", conclusion.effectiveDate(), clock.now(), 10, 25);
        ConclusionProposal proposal = proposals.any(consultation.id()).orElseGet(() -> new ConclusionProposal(consultation.id()));
        proposal.propose(actor, conclusion, clock.now());
        proposals.save(proposal);
        notices.toHolders(actor, Permission.CONCLUSION_APPROVE, consultation.officePath(), "conclusion.proposed", code);
        audit.record(actor, "commentary.propose_conclusion", "consultation:" + code, Map.of("number", conclusion.number(), "date", conclusion.date()));
        return proposal.view();
    }

    /**
     * Promulgated or sent, as the kind says; from now on everybody reads every answer.
     *
     * @param version of the proposal as it was read
     * @throws NoConclusionProposedException if none waits: a later answer or revision took it back
     * @throws StaleException if another one waits by now
     * @throws SecondPersonNeededException if the actor proposed it
     */
    public ConsultationView approve(Actor actor, String code, int version) {
        ConsultationView consultation = access.find(actor, Permission.CONCLUSION_APPROVE, code);
        stages.hold(consultation.id());
        ConclusionProposal proposal = proposals.waiting(consultation.id()).orElseThrow(NoConclusionProposedException::new);
        if (proposal.version() != version) {
            throw new StaleException();
        }
        if (!actor.mayApproveProposalOf(proposal.proposerId()) && !settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES)) {
            throw new SecondPersonNeededException();
        }
        stages.conclude(actor, consultation.id(), proposal.view().conclusion());
        dispositions.release(consultation.id(), clock.now());
        proposals.remove(proposal);
        notices.toHolders(actor, Permission.HAND_OVER_PROPOSE, consultation.officePath(), "conclusion.concluded", code);
        concluded.fire(new Concluded(actor, consultation.id()));
        return consultations.byId(consultation.id());
    }

    /** Proposes, and approves at once where the actor stands for two people or the office allows one. */
    public ConsultationView conclude(Actor actor, String code, Conclusion conclusion) {
        ProposedConclusion proposed = propose(actor, code, conclusion);
        ConsultationView consultation = access.published(actor, code);
        boolean alone = actor.mayApproveProposalOf(proposed.proposerId()) || settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES);
        return alone && actor.may(Permission.CONCLUSION_APPROVE, consultation.officePath()) ? approve(actor, code, proposed.version()) : consultation;
    }

    /** Whether the actor may propose it, for the consultation's office or for the one that received the commentary. */
    public boolean mayPropose(Actor actor, String code) {
        return access.may(actor, Permission.CONCLUSION_PROPOSE, access.published(actor, code));
    }

    /** What waits for a second person, for staff. */
    public Optional<ProposedConclusion> proposed(Actor actor, String code) {
        return proposals.waiting(access.find(actor, Permission.COMMENTARY_READ, code).id()).map(ConclusionProposal::view);
    }

    /** What is in the way of a conclusion, as stable codes. */
    public List<String> obstacles(Actor actor, String code) {
        return stages.obstacles(access.find(actor, Permission.COMMENTARY_READ, code).id());
    }

    private void requireReady(ConsultationView consultation) {
        List<String> obstacles = stages.obstacles(consultation.id());
        if (!obstacles.isEmpty()) {
            throw new ConclusionRefusedException(obstacles);
        }
        if (consultation.stage() != Stage.REVISED) {
            throw new WrongStageException(consultation.stage());
        }
    }
}
