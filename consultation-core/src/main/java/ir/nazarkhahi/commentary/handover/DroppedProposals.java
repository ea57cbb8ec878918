package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.comment.moderation.CommentModerated;
import ir.nazarkhahi.comment.operator.CommentRegistered;
import ir.nazarkhahi.commentary.summary.SummaryWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What is approved is what was proposed: a later summary, a moderator's decision or a late comment takes a waiting proposal back. */
@ApplicationScoped
class DroppedProposals {
    @Inject
    private HandOverRepository handOvers;
    @Inject
    private AuditTrail audit;

    void onSummary(@Observes SummaryWritten written) {
        drop(written.consultationId());
    }

    void onDecision(@Observes CommentModerated moderated) {
        drop(moderated.consultationId());
    }

    void onRegistration(@Observes CommentRegistered registered) {
        drop(registered.consultationId());
    }

    private void drop(long consultationId) {
        handOvers.newest(consultationId).filter(handOver -> handOver.state == HandOverState.PROPOSED).ifPresent(handOver -> {
            handOver.drop();
            audit.record(Actor.SYSTEM, "commentary.drop_hand_over", "hand_over:" + handOver.id);
        });
    }
}
