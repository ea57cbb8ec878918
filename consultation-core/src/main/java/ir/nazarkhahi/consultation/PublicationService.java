package ir.nazarkhahi.consultation;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.consultation.kind.StatutoryWindow;
import ir.nazarkhahi.consultation.published.PublishedTexts;
import ir.nazarkhahi.consultation.rule.ProposalOutdatedException;
import ir.nazarkhahi.consultation.rule.PublicReason;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.consultation.timeline.EventKind;
import ir.nazarkhahi.consultation.timeline.Timeline;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Opens consultations to the public, lengthens their windows, withdraws them (PS-01, PS-04). */
@ApplicationScoped
@UseCase
public class PublicationService {
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private ConsultationViews views;
    @Inject
    private Timeline timeline;
    @Inject
    private KindService kinds;
    @Inject
    private StatutoryWindow window;
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
     * Asks for publication of the draft's newest version; a later proposal replaces an earlier one.
     *
     * @param version of the consultation as it was read
     */
    public ConsultationView proposePublication(Actor actor, String code, int version) {
        Consultation consultation = locked(code);
        actor.require(Permission.CONSULTATION_PROPOSE, consultation.officePath);
        requireCurrent(consultation, version);
        propose(actor, consultation);
        return done(consultation);
    }

    /**
     * Publishes what another person has proposed.
     *
     * @throws SecondPersonNeededException if it is the proposer, unless a setting of the office allows that
     * @throws ProposalOutdatedException if the draft has a newer version by now
     */
    public ConsultationView approvePublication(Actor actor, String code, int version) {
        Consultation consultation = locked(code);
        actor.require(Permission.CONSULTATION_APPROVE, consultation.officePath);
        requireCurrent(consultation, version);
        approve(actor, consultation);
        return done(consultation);
    }

    /**
     * The next step towards publication that the actor may take: proposes if nobody has, and approves if the actor may
     * approve it. So the automation token publishes at once, and with two people the second call does.
     *
     * @param version of the consultation as it was read; may be null while nobody has proposed
     * @throws StaleException if it was changed or proposed anew since
     */
    public ConsultationView publish(Actor actor, String code, Integer version) {
        Consultation consultation = locked(code);
        boolean proposed = consultation.proposal() != null;
        if (version != null) {
            requireCurrent(consultation, version);
        } else if (proposed) {
            throw new InvalidInputException("version", "required");
        }
        if (!proposed) {
            actor.require(Permission.CONSULTATION_PROPOSE, consultation.officePath);
            propose(actor, consultation);
        }
        if (proposed || mayApprove(actor, consultation)) {
            actor.require(Permission.CONSULTATION_APPROVE, consultation.officePath);
            approve(actor, consultation);
        }
        return done(consultation);
    }

    /** Lengthens an open window by at most a year from now; the reason is published. */
    public ConsultationView extend(Actor actor, String code, Instant closesAt, String reason) {
        Consultation consultation = locked(code);
        actor.require(Permission.CONSULTATION_APPROVE, consultation.officePath);
        String publicReason = PublicReason.of(reason);
        if (closesAt == null) {
            throw new InvalidInputException("closesAt", "required");
        }
        Instant now = clock.now();
        TypedYear.require("closesAt", closesAt, now, 1, 1);
        consultation.extend(now, closesAt);
        timeline.add(consultation.id, new TimelineEvent(EventKind.EXTENDED, now, publicReason, closesAt));
        audit.record(actor, "consultation.extend", ConsultationService.subject(consultation), Map.of("closesAt", closesAt, "reason", publicReason));
        return done(consultation);
    }

    /** Ends it before it is decided; the reason is published, and what was received stays readable. */
    public ConsultationView withdraw(Actor actor, String code, String reason) {
        Consultation consultation = locked(code);
        actor.require(Permission.CONSULTATION_APPROVE, consultation.officePath);
        String publicReason = PublicReason.of(reason);
        consultation.withdraw(publicReason);
        timeline.add(consultation.id, new TimelineEvent(EventKind.WITHDRAWN, clock.now(), publicReason, null));
        audit.record(actor, "consultation.withdraw", ConsultationService.subject(consultation), Map.of("reason", publicReason));
        return done(consultation);
    }

    private void propose(Actor actor, Consultation consultation) {
        long textVersion = drafts.byId(consultation.draftId).newest().id();
        consultation.propose(actor, textVersion, clock.now());
        audit.record(actor, "consultation.proposePublication", ConsultationService.subject(consultation), Map.of("textVersion", textVersion));
    }

    private void approve(Actor actor, Consultation consultation) {
        Instant now = clock.now();
        if (consultation.proposal() != null) {
            requireSecondPerson(actor, consultation);
        }
        KindView kind = kinds.byCode(consultation.kind).orElseThrow();
        consultation.publish(now, kind.ending(), opensAt -> window.closing(consultation.kind, consultation.officePath, opensAt));
        texts.begin(consultation.id, consultation.versionId, now, consultation.opensAt, consultation.closesAt);
        timeline.add(consultation.id, new TimelineEvent(EventKind.PUBLISHED, now, "", consultation.closesAt));
        audit.record(actor, "consultation.publish", ConsultationService.subject(consultation),
                Map.of("textVersion", consultation.versionId, "opensAt", consultation.opensAt, "closesAt", consultation.closesAt));
    }

    private void requireSecondPerson(Actor actor, Consultation consultation) {
        if (!mayApprove(actor, consultation)) {
            throw new SecondPersonNeededException();
        }
        if (drafts.byId(consultation.draftId).newest().id() != consultation.versionId) {
            throw new ProposalOutdatedException();
        }
    }

    private boolean mayApprove(Actor actor, Consultation consultation) {
        return actor.may(Permission.CONSULTATION_APPROVE, consultation.officePath)
                && (actor.mayApproveProposalOf(consultation.proposerId) || settings.flag(consultation.officePath, Setting.ONE_PERSON_APPROVES));
    }

    private Consultation locked(String code) {
        return consultations.lock(code).orElseThrow(ConsultationService::unknown);
    }

    private static void requireCurrent(Consultation consultation, int version) {
        if (consultation.version != version) {
            throw new StaleException();
        }
    }

    private ConsultationView done(Consultation consultation) {
        consultations.flush();
        return views.of(consultation);
    }
}
