package ir.nazarkhahi.commentary.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class HandOverRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<HandOver> newest(long consultationId) {
        return entities.createQuery("select h from HandOver h where h.consultationId = :consultation order by h.id desc", HandOver.class)
                .setParameter("consultation", consultationId).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<HandOver> find(long id) {
        return Optional.ofNullable(entities.find(HandOver.class, id));
    }

    void add(HandOver handOver) {
        entities.persist(handOver);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<HandOver> inbox(Collection<Long> offices, InboxOrder order, int page, int size) {
        return entities.createQuery("select h from HandOver h where h.officeId in :offices and h.state <> :proposed" + order(order), HandOver.class)
                .setParameter("offices", offices).setParameter("proposed", HandOverState.PROPOSED).setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    private static String order(InboxOrder order) {
        return switch (order) {
            case NEWEST -> " order by h.id desc";
            case DUE_SOON -> " order by case when h.dueDate is null then 1 else 0 end, h.dueDate, h.id desc";
            case DUE_LATE -> " order by case when h.dueDate is null then 0 else 1 end, h.dueDate desc, h.id desc";
        };
    }

    long countInbox(Collection<Long> offices) {
        return entities.createQuery("select count(h) from HandOver h where h.officeId in :offices and h.state <> :proposed", Long.class)
                .setParameter("offices", offices).setParameter("proposed", HandOverState.PROPOSED).getSingleResult();
    }
}
