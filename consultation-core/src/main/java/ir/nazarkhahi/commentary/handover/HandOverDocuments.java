package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.handover.rule.NothingProposedException;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobState;
import ir.nazarkhahi.job.JobView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Orders the documents of a hand-over, and orders them again where making them failed. */
@ApplicationScoped
@UseCase
public class HandOverDocuments {
    /** The job that makes documents; its parameter is the hand-over's id, or the consultation's for the outcome. */
    public static final String JOB = "commentary.documents";

    @Inject
    private CommentaryAccess access;
    @Inject
    private HandOverRepository handOvers;
    @Inject
    private HandOvers views;
    @Inject
    private JobService jobs;
    @Inject
    private AuditTrail audit;

    void order(Actor actor, HandOver handOver) {
        handOver.jobId = jobs.submit(actor, JOB, "{\"handOver\":" + handOver.id + "}").id();
    }

    /** Goes on with what is not finished if the last attempt failed or was cancelled; otherwise nothing happens. */
    public HandOverView makeAgain(Actor actor, String code) {
        ConsultationView consultation = access.published(actor, code);
        if (!access.may(actor, Permission.DISPOSITION_WRITE, consultation)) {
            actor.require(Permission.HAND_OVER_PROPOSE, consultation.officePath());
        }
        HandOver handOver = handOvers.newest(consultation.id()).filter(h -> h.jobId != null).orElseThrow(() -> new NothingProposedException(HandOverState.HANDED_OVER));
        JobView last = jobs.state(handOver.jobId);
        if (last.state().isFinal() && last.state() != JobState.DONE) {
            order(actor, handOver);
            handOvers.flush();
            audit.record(actor, "commentary.make_documents_again", "consultation:" + code);
        }
        return views.view(handOver);
    }
}
