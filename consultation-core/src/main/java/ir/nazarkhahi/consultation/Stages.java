package ir.nazarkhahi.consultation;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.conclusion.ConclusionCondition;
import ir.nazarkhahi.consultation.conclusion.ConclusionRefusedException;
import ir.nazarkhahi.consultation.timeline.EventKind;
import ir.nazarkhahi.consultation.timeline.Timeline;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The steps of a closed consultation up to its conclusion. Called by the use cases of the room that does the work on the
 * comments, within their transactions: they have asked for the right, here is decided whether the step may follow.
 */
@ApplicationScoped
@UseCase
public class Stages {
    /** For requests that were read before the closing moment and are still on their way to the database. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Timeline timeline;
    @Inject
    private Leases leases;
    @Inject
    private Instance<ConclusionCondition> conditions;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    /**
     * A corrigendum was approved while it runs; the caller tells the public and keeps the text.
     *
     * @param closesAt never before the window's end as it is
     */
    public void corrected(long consultationId, long textVersion, Instant closesAt) {
        locked(consultationId).correct(clock.now(), textVersion, closesAt);
        consultations.flush();
    }

    /** With the first saved summary; nothing happens if it is under review already. */
    public void underReview(Actor actor, long consultationId) {
        Consultation consultation = locked(consultationId);
        if (consultation.stage != Stage.UNDER_REVIEW) {
            consultation.advance(Stage.UNDER_REVIEW, Stage.PUBLISHED);
            tell(actor, consultation, EventKind.UNDER_REVIEW, "");
        }
    }

    /** A consultation without comments may be handed over without having been summed up. */
    public void handedOver(Actor actor, long consultationId) {
        Consultation consultation = locked(consultationId);
        consultation.advance(Stage.HANDED_OVER, Stage.PUBLISHED, Stage.UNDER_REVIEW);
        tell(actor, consultation, EventKind.HANDED_OVER, "");
    }

    public void returned(Actor actor, long consultationId, String reason) {
        Consultation consultation = locked(consultationId);
        consultation.advance(Stage.UNDER_REVIEW, Stage.HANDED_OVER);
        tell(actor, consultation, EventKind.RETURNED, reason);
    }

    /**
     * A revised text was saved, or it was declared unchanged; may be said again until the conclusion.
     *
     * @param reason why it stays unchanged; empty for a revised text
     */
    public void revised(Actor actor, long consultationId, String reason) {
        Consultation consultation = locked(consultationId);
        consultation.advance(Stage.REVISED, Stage.HANDED_OVER, Stage.REVISED);
        tell(actor, consultation, EventKind.REVISED, reason);
    }

    /**
     * Promulgated or sent, as the kind said when it was published.
     *
     * @throws ConclusionRefusedException naming all that must be done before
     */
    public void conclude(Actor actor, long consultationId, Conclusion conclusion) {
        Consultation consultation = locked(consultationId);
        consultation.conclude(clock.now(), conclusion);
        List<String> obstacles = obstacles(consultationId);
        if (!obstacles.isEmpty()) {
            throw new ConclusionRefusedException(obstacles);
        }
        tell(actor, consultation, EventKind.valueOf(consultation.stage.name()), conclusion.number());
    }

    /** Where it stands, and stays until the running transaction ends: what depends on the stage is not overtaken by the next step. */
    public Stage hold(long consultationId) {
        return locked(consultationId).stage;
    }

    /** Whether its commentary has ever left public relations, returned or withdrawn since; the stage stays as with {@link #hold}. */
    public boolean wasHandedOver(long consultationId) {
        locked(consultationId);
        return timeline.of(consultationId).stream().anyMatch(event -> event.kind() == EventKind.HANDED_OVER);
    }

    /** What is in the way of a conclusion, as stable codes; empty if nothing is. */
    public List<String> obstacles(long consultationId) {
        return conditions.stream().flatMap(condition -> condition.obstacles(consultationId).stream()).toList();
    }

    /** Seals every window that closed a few seconds ago. What is sealed stays so, even if the clock is set back. */
    public void sealDue(Lease lease) {
        leases.confirm(lease);
        Instant now = clock.now();
        consultations.dueForSealing(now.minus(GRACE)).stream().map(this::locked).filter(consultation -> consultation.seal(now)).forEach(consultation -> {
            timeline.add(consultation.id, new TimelineEvent(EventKind.CLOSED, consultation.closesAt, "", consultation.closesAt));
            audit.record(Actor.SYSTEM, "consultation.seal", ConsultationService.subject(consultation), Map.of("closesAt", consultation.closesAt));
        });
    }

    private Consultation locked(long id) {
        return consultations.lock(id).orElseThrow(ConsultationService::unknown);
    }

    private void tell(Actor actor, Consultation consultation, EventKind kind, String reason) {
        timeline.add(consultation.id, new TimelineEvent(kind, clock.now(), reason, null));
        audit.record(actor, "consultation." + kind.name().toLowerCase(Locale.ROOT), ConsultationService.subject(consultation), Map.of("reason", reason));
    }
}
