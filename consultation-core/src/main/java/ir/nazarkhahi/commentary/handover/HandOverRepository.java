package ir.nazarkhahi.commentary.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class HandOverRepository {
    private static final Set<HandOverState> UNFINISHED = EnumSet.of(HandOverState.PROPOSED, HandOverState.DROPPED);
    private static final String INBOX = " from HandOver h where h.state not in :unfinished"
            + " and (h.officeId in :offices or exists (select x.id from HandOver x join x.copies c where x.id = h.id and c in :copied))";

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Without what was dropped. */
    Optional<HandOver> newest(long consultationId) {
        return entities.createQuery("select h from HandOver h where h.consultationId = :consultation and h.state <> :dropped order by h.id desc", HandOver.class)
                .setParameter("consultation", consultationId).setParameter("dropped", HandOverState.DROPPED).setMaxResults(1).getResultStream().findFirst();
    }

    /** A proposal that waits or was dropped. */
    Optional<HandOver> unfinished(long consultationId) {
        return entities.createQuery("select h from HandOver h where h.consultationId = :consultation and h.state in :unfinished order by h.id desc", HandOver.class)
                .setParameter("consultation", consultationId).setParameter("unfinished", UNFINISHED).setMaxResults(1).getResultStream().findFirst();
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

    /** What was handed over to one of the offices, or to one of the copied ones for information. */
    List<HandOver> inbox(Collection<Long> offices, Collection<Long> copied, InboxOrder order, int page, int size) {
        return entities.createQuery("select h" + INBOX + order(order), HandOver.class).setParameter("offices", some(offices))
                .setParameter("copied", some(copied)).setParameter("unfinished", UNFINISHED).setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    private static String order(InboxOrder order) {
        return switch (order) {
            case NEWEST -> " order by h.id desc";
            case DUE_SOON -> " order by case when h.dueDate is null then 1 else 0 end, h.dueDate, h.id desc";
            case DUE_LATE -> " order by case when h.dueDate is null then 0 else 1 end, h.dueDate desc, h.id desc";
        };
    }

    long countInbox(Collection<Long> offices, Collection<Long> copied) {
        return entities.createQuery("select count(h)" + INBOX, Long.class).setParameter("offices", some(offices))
                .setParameter("copied", some(copied)).setParameter("unfinished", UNFINISHED).getSingleResult();
    }

    /** No office has the id 0; a list must not be empty. */
    private static Collection<Long> some(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }
}
