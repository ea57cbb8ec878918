package ir.nazarkhahi.commentary.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ReportRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void add(Report report) {
        entities.persist(report);
    }

    void flush() {
        entities.flush();
    }

    /** Nobody else writes or issues it until the transaction ends. */
    Optional<Report> draft(long itemId) {
        return entities.createQuery("select r from Report r where r.itemId = :item and r.issuedAt is null", Report.class).setParameter("item", itemId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The newest first. */
    List<Report> issued(long itemId) {
        return entities.createQuery("select r from Report r where r.itemId = :item and r.issuedAt is not null order by r.number desc", Report.class)
                .setParameter("item", itemId).getResultList();
    }
}
