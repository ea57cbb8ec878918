package ir.nazarkhahi.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DraftRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Draft add(Draft draft) {
        entities.persist(draft);
        entities.flush();
        return draft;
    }

    void flush() {
        entities.flush();
    }

    Optional<Draft> byId(long id) {
        return Optional.ofNullable(entities.find(Draft.class, id));
    }

    /** Raises the draft's version, so that of two who make its next version one is told that he is late. */
    void touch(Draft draft) {
        entities.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Until the transaction ends nobody else holds it. */
    void hold(Draft draft) {
        entities.lock(draft, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Draft> of(Collection<Long> offices, boolean oldestFirst) {
        return entities.createQuery("select d from Draft d where d.officeId in :offices order by d.id" + (oldestFirst ? "" : " desc"), Draft.class)
                .setParameter("offices", offices).getResultList();
    }
}
