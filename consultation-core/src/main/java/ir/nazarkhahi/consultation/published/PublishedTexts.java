package ir.nazarkhahi.consultation.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Keeps the published texts of each consultation. Joins the running transaction. */
@ApplicationScoped
public class PublishedTexts {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** Oldest first; empty while it is planned. */
    public List<PublishedText> of(long consultationId) {
        return entities.createQuery("select t from TextRow t where t.consultationId = :consultation order by t.number", TextRow.class)
                .setParameter("consultation", consultationId).getResultStream().map(TextRow::view).toList();
    }

    /** Their versions of the draft, oldest first. */
    public List<Long> versions(long consultationId) {
        return entities.createQuery("select t.versionId from TextRow t where t.consultationId = :consultation order by t.number", Long.class)
                .setParameter("consultation", consultationId).getResultList();
    }

    /** The first one, with the publication. */
    public void begin(long consultationId, long versionId, Instant publishedAt, Instant opensAt, Instant closesAt) {
        add(consultationId, new PublishedText(1, versionId, publishedAt, opensAt, closesAt, "", "", false, ""));
    }

    public void add(long consultationId, PublishedText text) {
        entities.persist(new TextRow(consultationId, text));
    }
}
