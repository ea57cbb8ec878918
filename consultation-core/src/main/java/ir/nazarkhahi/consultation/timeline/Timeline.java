package ir.nazarkhahi.consultation.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the public course of each consultation. */
@ApplicationScoped
public class Timeline {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    public void add(long consultationId, TimelineEvent event) {
        entities.persist(new TimelineEntry(consultationId, event));
    }

    /** In the order in which it was written down, oldest first. */
    public List<TimelineEvent> of(long consultationId) {
        return entities.createQuery("select e from TimelineEntry e where e.consultationId = :consultation order by e.id", TimelineEntry.class)
                .setParameter("consultation", consultationId).getResultStream().map(TimelineEntry::view).toList();
    }
}
