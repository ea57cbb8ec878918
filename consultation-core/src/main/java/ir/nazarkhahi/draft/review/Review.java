package ir.nazarkhahi.draft.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How far the review of a draft's newest text is. Its steps are rows of their own. */
@Entity
@Table(name = "draft_review")
class Review {
    @Id
    @Column(name = "draft_id")
    private long draftId;
    @Column(name = "base_id")
    private long baseId;
    private int done;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by")
    private String changedBy;
    @Version
    private int version;

    protected Review() {}

    Review(long draftId) {
        this.draftId = draftId;
    }

    /** @param newBaseId the version that the steps are steps from */
    void moved(long newBaseId, int newDone, String by, Instant at) {
        baseId = newBaseId;
        done = newDone;
        changedBy = by;
        changedAt = at;
    }

    long draftId() {
        return draftId;
    }

    long baseId() {
        return baseId;
    }

    int done() {
        return done;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    int version() {
        return version;
    }
}
