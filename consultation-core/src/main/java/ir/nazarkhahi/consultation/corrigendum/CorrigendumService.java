package ir.nazarkhahi.consultation.corrigendum;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.published.PublishedTexts;
import ir.nazarkhahi.consultation.rule.CorrigendumNeedsRunningException;
import ir.nazarkhahi.consultation.rule.NotProposedException;
import ir.nazarkhahi.consultation.rule.ProposalOutdatedException;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.redline.ChangedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a corrected text before the public while it is asked. Two people do it, as they do the publication. */
@ApplicationScoped
@UseCase
public class CorrigendumService {
    @Inject
    private ConsultationService consultations;
    @Inject
    private Stages stages;
    @Inject
    private Proposals proposals;
    @Inject
    private Publishing publishing;
    @Inject
    private PublishedTexts texts;
    @Inject
    private DraftService drafts;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * A later proposal replaces an earlier one.
     *
     * @throws CorrigendumNeedsRunningException before the publication and after the window
     * @throws StaleException if another text is asked about by now
     * @throws InvalidInputException naming every field that cannot be accepted; {@code nothing_changed} if the text is the same
     */
    public ProposedCorrigendum propose(Actor actor, String code, Corrigendum asked) {
        ConsultationView consultation = running(actor, code, Permission.CONSULTATION_PROPOSE);
        if (texts.versions(consultation.id()).size() != asked.base()) {
            throw new StaleException();
        }
        asked.check();
        if (changes(consultation, asked).isEmpty()) {
            throw new InvalidInputException("provisions", "nothing_changed");
        }
        Proposal proposal = proposals.replace(new Proposal(consultation.id(), consultation.versionId(), asked, actor, clock.now()), consultation.id());
        audit.record(actor, "consultation.proposeCorrigendum", subject(consultation), Map.of("substantive", asked.substantive(), "note", asked.noteFa()));
        return view(consultation, proposal);
    }

    /**
     * Proposes, and publishes at once if the actor may approve its own proposals: the automation token, and small offices.
     *
     * @return empty if it was published
     */
    public Optional<ProposedCorrigendum> publish(Actor actor, String code, Corrigendum asked) {
        ProposedCorrigendum proposed = propose(actor, code, asked);
        ConsultationView consultation = consultations.byCode(actor, code);
        if (!mayApprove(actor, consultation, actor.id())) {
            return Optional.of(proposed);
        }
        approve(actor, code, proposed.id());
        return Optional.empty();
    }

    /**
     * Publishes what another person has proposed: from now on it is asked about.
     *
     * @param id of the proposal that was read
     * @throws SecondPersonNeededException if it is the proposer, unless a setting of the office allows that
     * @throws StaleException if another was proposed in its place
     */
    public ConsultationView approve(Actor actor, String code, long id) {
        ConsultationView consultation = running(actor, code, Permission.CONSULTATION_APPROVE);
        Proposal proposal = current(consultation, id);
        if (!mayApprove(actor, consultation, proposal.proposerId)) {
            throw new SecondPersonNeededException();
        }
        if (proposal.baseId != consultation.versionId()) {
            throw new ProposalOutdatedException();
        }
        publishing.publish(actor, consultation, proposal.corrigendum(texts.versions(consultation.id()).size()));
        proposals.drop(consultation.id());
        return consultations.byId(consultation.id());
    }

    /** Takes a proposal back, or refuses it. */
    public void drop(Actor actor, String code, long id) {
        ConsultationView consultation = locked(actor, code);
        requireEither(actor, consultation);
        current(consultation, id);
        proposals.drop(consultation.id());
        audit.record(actor, "consultation.dropCorrigendum", subject(consultation));
    }

    /** What waits for a second person; empty if nothing does. */
    public Optional<ProposedCorrigendum> find(Actor actor, String code) {
        ConsultationView consultation = consultations.byCode(actor, code);
        requireEither(actor, consultation);
        return proposals.of(consultation.id()).map(proposal -> view(consultation, proposal));
    }

    /** Running consultations whose text somebody wants to correct, where the actor may approve that. */
    public List<ConsultationView> waiting(Actor actor) {
        return proposals.waiting().stream().map(consultations::byId).filter(it -> isRunning(it) && actor.may(Permission.CONSULTATION_APPROVE, it.officePath())).toList();
    }

    private ConsultationView running(Actor actor, String code, Permission permission) {
        ConsultationView consultation = locked(actor, code);
        actor.require(permission, consultation.officePath());
        if (!isRunning(consultation)) {
            throw new CorrigendumNeedsRunningException();
        }
        return consultation;
    }

    /** Published and not closed: announced, or open. */
    public static boolean isRunning(ConsultationView consultation) {
        return consultation.publishedAt() != null && switch (consultation.status()) {
            case PLANNED, OPEN -> true;
            default -> false;
        };
    }

    /** As it stands once nobody else can change it any more. */
    private ConsultationView locked(Actor actor, String code) {
        long id = consultations.byCode(actor, code).id();
        stages.hold(id);
        return consultations.byId(id);
    }

    private Proposal current(ConsultationView consultation, long id) {
        Proposal proposal = proposals.of(consultation.id()).orElseThrow(NotProposedException::new);
        if (proposal.id != id) {
            throw new StaleException();
        }
        return proposal;
    }

    private boolean mayApprove(Actor actor, ConsultationView consultation, long proposerId) {
        return actor.may(Permission.CONSULTATION_APPROVE, consultation.officePath())
                && (actor.mayApproveProposalOf(proposerId) || settings.flag(consultation.officePath(), Setting.ONE_PERSON_APPROVES));
    }

    private static void requireEither(Actor actor, ConsultationView consultation) {
        if (!actor.may(Permission.CONSULTATION_PROPOSE, consultation.officePath())) {
            actor.require(Permission.CONSULTATION_APPROVE, consultation.officePath());
        }
    }

    private List<ChangedProvision> changes(ConsultationView consultation, Corrigendum asked) {
        List<ProvisionView> before = drafts.provisions(consultation.versionId());
        return ChangedProvision.between(before, drafts.preview(consultation.versionId(), asked.provisions()));
    }

    private ProposedCorrigendum view(ConsultationView consultation, Proposal proposal) {
        Corrigendum asked = proposal.corrigendum(0);
        boolean current = proposal.baseId == consultation.versionId();
        return new ProposedCorrigendum(proposal.id, proposal.proposer, proposal.proposedAt, asked.noteFa(), asked.noteEn(), asked.substantive(), asked.reason(),
                current ? changes(consultation, asked) : List.of());
    }

    static String subject(ConsultationView consultation) {
        return "consultation:" + consultation.code();
    }
}
