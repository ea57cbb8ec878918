package ir.nazarkhahi.notification;

import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
@UseCase
class OutboxRepository {
    private static final InstantConverter UTC = new InstantConverter();

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void add(OutboxEntry entry) {
        entities.persist(entry);
    }

    List<OutboxView> list(OutboxState state, int page, int size) {
        return entities.createQuery("select o from OutboxEntry o where :state is null or o.state = :state order by o.id desc", OutboxEntry.class)
                .setParameter("state", state).setFirstResult(page * size).setMaxResults(size)
                .getResultStream().map(OutboxEntry::view).toList();
    }

    long count(OutboxState state) {
        return entities.createQuery("select count(o) from OutboxEntry o where :state is null or o.state = :state", Long.class)
                .setParameter("state", state).getSingleResult();
    }

    /**
     * Takes waiting rows for this worker and commits, before anything is sent. What a dead worker had taken is free again
     * when its claim runs out.
     */
    List<OutboxView> claim(String worker, Duration length, int atMost) {
        Instant now = Instant.now();
        entities.createNativeQuery("UPDATE outbox SET claimed_by = ?1, claim_until = ?2"
                + " WHERE state = 'QUEUED' AND (claim_until IS NULL OR claim_until < ?3) ORDER BY id LIMIT " + atMost)
                .setParameter(1, worker).setParameter(2, UTC.convertToDatabaseColumn(now.plus(length)))
                .setParameter(3, UTC.convertToDatabaseColumn(now)).executeUpdate();
        return entities.createQuery("select o from OutboxEntry o where o.claimedBy = :worker and o.state = :queued order by o.id", OutboxEntry.class)
                .setParameter("worker", worker).setParameter("queued", OutboxState.QUEUED).getResultStream().map(OutboxEntry::view).toList();
    }

    void finish(List<Long> ids, OutboxState state) {
        if (ids.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        entities.createQuery("select o from OutboxEntry o where o.id in :ids", OutboxEntry.class).setParameter("ids", ids)
                .getResultStream().forEach(entry -> entry.finish(state, now));
    }
}
