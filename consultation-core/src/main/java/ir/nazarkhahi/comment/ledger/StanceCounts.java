package ir.nazarkhahi.comment.ledger;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.StanceCount;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The sums that the sequencer and the moderators keep, a few rows for each provision. */
@ApplicationScoped
@UseCase
public class StanceCounts {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    public List<StanceCount> of(long consultationId) {
        List<Object[]> rows = entities.createNativeQuery(
                "SELECT provision_id, provision_eid, stance, published, redacted, rejected, held FROM comment_count WHERE consultation_id = ?1")
                .setParameter(1, consultationId).getResultList();
        return rows.stream().map(StanceCounts::count).toList();
    }

    private static StanceCount count(Object[] row) {
        long provision = number(row[0]);
        return new StanceCount(provision == 0 ? null : provision, provision == 0 ? null : row[1].toString(), Stance.valueOf(row[2].toString()),
                number(row[3]), number(row[4]), number(row[5]), number(row[6]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
