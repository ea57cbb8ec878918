package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.comment.moderation.CommentModerated;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.file.FilePlace;
import ir.nazarkhahi.commentary.file.FileStore;
import ir.nazarkhahi.commentary.handover.HandOverDocuments;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.JobCancelledException;
import ir.nazarkhahi.job.JobService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The documents that everybody can fetch: ordered with the conclusion, and when a comment is redacted after it withdrawn in
 * the same transaction and ordered anew. One job at a time may make them; the row of the release names it, so that a job that
 * has read what was redacted meanwhile cannot put it back.
 */
@ApplicationScoped
@UseCase
public class OutcomeDocuments {
    @Inject
    private FileStore files;
    @Inject
    private JobService jobs;
    @Inject
    private AuditTrail audit;
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void onConclusion(@Observes ConclusionService.Concluded concluded) {
        order(concluded.by(), concluded.consultationId());
    }

    void onDecision(@Observes CommentModerated moderated) {
        List<?> release = entities.createNativeQuery("SELECT job_id FROM commentary_release WHERE consultation_id = ?1 FOR UPDATE")
                .setParameter(1, moderated.consultationId()).getResultList();
        if (!release.isEmpty()) {
            if (release.get(0) != null) {
                jobs.cancel(Actor.SYSTEM, ((Number) release.get(0)).longValue());
            }
            files.withdraw(FilePlace.outcomeOf(moderated.consultationId()));
            order(Actor.SYSTEM, moderated.consultationId());
            audit.record(Actor.SYSTEM, "commentary.remake_outcome", "comment:" + moderated.ref(), Map.of());
        }
    }

    /** @throws JobCancelledException if another job makes them by now */
    public long begin(long jobId, FilePlace place, DocumentFormat format, String fileName, Instant now) {
        boolean current = entities.createNativeQuery("SELECT job_id FROM commentary_release WHERE consultation_id = ?1 FOR UPDATE")
                .setParameter(1, place.consultationId()).getResultStream().anyMatch(job -> job != null && ((Number) job).longValue() == jobId);
        if (!current) {
            throw new JobCancelledException();
        }
        return files.begin(place, format, fileName, now);
    }

    private void order(Actor actor, long consultationId) {
        long job = jobs.submit(actor, HandOverDocuments.JOB, "{\"consultation\":" + consultationId + "}").id();
        entities.createNativeQuery("UPDATE commentary_release SET job_id = ?1 WHERE consultation_id = ?2").setParameter(1, job).setParameter(2, consultationId).executeUpdate();
    }
}
