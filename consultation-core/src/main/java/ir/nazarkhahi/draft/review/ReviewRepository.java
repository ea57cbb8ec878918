package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ReviewRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<Review> of(long draftId) {
        return Optional.ofNullable(entities.find(Review.class, draftId));
    }

    /** In the order in which they were taken, those taken back too. */
    List<Change> steps(long draftId) {
        return NativeSql.query(entities, "SELECT step FROM draft_review_step WHERE draft_id = ?1 ORDER BY ordinal", draftId).getResultList()
                .stream().map(step -> ChangeJson.read(step.toString())).toList();
    }

    /** Written at once, so that whoever comes at the same time is told so. */
    void save(Review review) {
        if (!entities.contains(review)) {
            entities.persist(review);
        }
        entities.flush();
    }

    void keep(long draftId, int ordinal, Change change) {
        forget(draftId, ordinal);
        NativeSql.query(entities, "INSERT INTO draft_review_step (draft_id, ordinal, step) VALUES (?1, ?2, ?3)", draftId, ordinal, ChangeJson.of(change)).executeUpdate();
    }

    /** From that step on. */
    void forget(long draftId, int ordinal) {
        NativeSql.query(entities, "DELETE FROM draft_review_step WHERE draft_id = ?1 AND ordinal >= ?2", draftId, ordinal).executeUpdate();
    }
}
