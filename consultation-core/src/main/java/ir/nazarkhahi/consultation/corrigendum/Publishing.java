package ir.nazarkhahi.consultation.corrigendum;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.consultation.kind.StatutoryWindow;
import ir.nazarkhahi.consultation.published.PublishedText;
import ir.nazarkhahi.consultation.published.PublishedTexts;
import ir.nazarkhahi.consultation.timeline.EventKind;
import ir.nazarkhahi.consultation.timeline.Timeline;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.draft.DraftService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** The step itself, once it is approved. Joins the running transaction, which holds the consultation. */
@ApplicationScoped
class Publishing {
    @Inject
    private DraftService drafts;
    @Inject
    private Stages stages;
    @Inject
    private PublishedTexts texts;
    @Inject
    private StatutoryWindow windows;
    @Inject
    private Timeline timeline;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    void publish(Actor actor, ConsultationView consultation, Corrigendum corrigendum) {
        Instant now = clock.now();
        long version = drafts.reviseAfterHearing(actor, consultation.draftId(), consultation.versionId(), corrigendum.provisions()).id();
        Instant begins = corrigendum.substantive() ? later(now, consultation.opensAt()) : consultation.opensAt();
        Instant closesAt = corrigendum.substantive() ? later(windows.closing(consultation.kind().code(), consultation.officePath(), begins), consultation.closesAt())
                : consultation.closesAt();
        stages.corrected(consultation.id(), version, closesAt);
        texts.add(consultation.id(), new PublishedText(corrigendum.base() + 1, version, now, begins, closesAt, corrigendum.noteFa(), corrigendum.noteEn(),
                corrigendum.substantive(), corrigendum.reason()));
        timeline.add(consultation.id(), new TimelineEvent(EventKind.CORRECTED, now, corrigendum.noteFa(), corrigendum.noteEn(), null));
        if (corrigendum.substantive()) {
            timeline.add(consultation.id(), new TimelineEvent(EventKind.RESTARTED, now, corrigendum.reason(), closesAt));
        }
        audit.record(actor, "consultation.corrigendum", CorrigendumService.subject(consultation),
                Map.of("textVersion", version, "substantive", corrigendum.substantive(), "closesAt", closesAt));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
