package ir.nazarkhahi.consultation.plan;

import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.draft.TextInUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which drafts are being asked about. A withdrawn consultation leaves its draft free. Joins the running transaction. */
@ApplicationScoped
public class DraftsAsked implements TextInUse {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    @Override
    public boolean isPublished(long draftId) {
        return find(draftId, " and c.publishedAt is not null").isPresent();
    }

    /** The code of the consultation that is planned or held about it. */
    public Optional<String> consultation(long draftId) {
        return find(draftId, "");
    }

    private Optional<String> find(long draftId, String further) {
        return entities.createQuery("select c.code from Consultation c where c.draftId = :draft and c.stage <> :withdrawn" + further, String.class)
                .setParameter("draft", draftId).setParameter("withdrawn", Stage.WITHDRAWN).getResultStream().findFirst();
    }
}
