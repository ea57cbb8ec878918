package ir.nazarkhahi.consultation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the annexes of each consultation, always all at once. */
@ApplicationScoped
public class Annexes {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    public List<AnnexText> of(long consultationId) {
        return entities.createQuery("select a from Annex a where a.consultationId = :consultation order by a.ordinal", Annex.class)
                .setParameter("consultation", consultationId).getResultStream().map(Annex::view).toList();
    }

    public void replace(long consultationId, List<AnnexText> annexes) {
        entities.createQuery("delete from Annex a where a.consultationId = :consultation").setParameter("consultation", consultationId).executeUpdate();
        for (int i = 0; i < annexes.size(); i++) {
            entities.persist(new Annex(consultationId, i, annexes.get(i)));
        }
    }
}
