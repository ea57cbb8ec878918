package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.commentary.disposition.DispositionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** One proposal for each consultation. What is approved is what was proposed: a later answer or revision takes it back. */
@ApplicationScoped
class ConclusionProposals {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<ConclusionProposal> any(long consultationId) {
        return Optional.ofNullable(entities.find(ConclusionProposal.class, consultationId));
    }

    Optional<ConclusionProposal> waiting(long consultationId) {
        return any(consultationId).filter(ConclusionProposal::isWaiting);
    }

    void save(ConclusionProposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    void remove(ConclusionProposal proposal) {
        entities.remove(proposal);
    }

    void drop(long consultationId) {
        waiting(consultationId).ifPresent(ConclusionProposal::drop);
    }

    void onAnswers(@Observes DispositionService.AnswersWritten written) {
        drop(written.consultationId());
    }
}
