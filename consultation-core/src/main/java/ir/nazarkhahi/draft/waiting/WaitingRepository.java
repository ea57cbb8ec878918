package ir.nazarkhahi.draft.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WaitingRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** With its job already, for which the row's id is needed: written first with none. */
    WaitingImport add(WaitingImport waiting) {
        entities.persist(waiting);
        entities.flush();
        return waiting;
    }

    Optional<WaitingImport> byId(long id) {
        return Optional.ofNullable(entities.find(WaitingImport.class, id));
    }

    /** Until the transaction ends nobody else holds it. */
    Optional<WaitingImport> held(long id) {
        return Optional.ofNullable(entities.find(WaitingImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that became no draft yet, the newest first. */
    List<WaitingImport> of(long authorId, String author) {
        return entities.createQuery("select w from WaitingImport w where w.authorId = :id and w.author = :name and w.draftId is null order by w.id desc", WaitingImport.class)
                .setParameter("id", authorId).setParameter("name", author).getResultList();
    }

    void remove(WaitingImport waiting) {
        entities.remove(waiting);
        entities.flush();
    }
}
