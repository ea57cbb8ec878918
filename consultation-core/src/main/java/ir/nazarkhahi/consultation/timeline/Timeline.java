package ir.nazarkhahi.consultation.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the public course of each consultation. */
@ApplicationScoped
public class Timeline {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Written down at once, so that two in one transaction keep their order. */
    public void add(long consultationId, TimelineEvent event) {
        entities.persist(new TimelineEntry(consultationId, event));
        entities.flush();
    }

    /** By consultation, each oldest first; what has no event is missing. */
    public Map<Long, List<TimelineEvent>> of(Collection<Long> consultationIds) {
        if (consultationIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select e from TimelineEntry e where e.consultationId in :consultations order by e.id", TimelineEntry.class)
                .setParameter("consultations", consultationIds).getResultStream()
                .collect(Collectors.groupingBy(TimelineEntry::consultationId, Collectors.mapping(TimelineEntry::view, Collectors.toList())));
    }

    /** In the order in which it was written down, oldest first. */
    public List<TimelineEvent> of(long consultationId) {
        return entities.createQuery("select e from TimelineEntry e where e.consultationId = :consultation order by e.id", TimelineEntry.class)
                .setParameter("consultation", consultationId).getResultStream().map(TimelineEntry::view).toList();
    }
}
