package ir.nazarkhahi.consultation.corrigendum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** At most one waits for each consultation. Joins the running transaction, which holds the consultation. */
@ApplicationScoped
class Proposals {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<Proposal> of(long consultationId) {
        return entities.createQuery("select p from CorrigendumProposal p where p.consultationId = :consultation", Proposal.class)
                .setParameter("consultation", consultationId).getResultStream().findFirst();
    }

    /** The consultations that one waits for, oldest proposal first. */
    List<Long> waiting() {
        return entities.createQuery("select p.consultationId from CorrigendumProposal p order by p.id", Long.class).getResultList();
    }

    Proposal replace(Proposal proposal, long consultationId) {
        drop(consultationId);
        entities.persist(proposal);
        entities.flush();
        return proposal;
    }

    void drop(long consultationId) {
        of(consultationId).ifPresent(entities::remove);
        entities.flush();
    }
}
