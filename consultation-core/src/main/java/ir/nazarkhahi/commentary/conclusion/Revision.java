package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
@Table(name = "revision")
class Revision {
    @Id
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "version_id")
    private Long versionId;
    @Column(name = "unchanged_reason")
    private String unchangedReason;
    private String writer;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Version
    private int version;

    protected Revision() {}

    Revision(long consultationId) {
        this.consultationId = consultationId;
    }

    void revised(Actor actor, long newVersionId, Instant now) {
        versionId = newVersionId;
        unchangedReason = null;
        written(actor, now);
    }

    void unchanged(Actor actor, String reason, Instant now) {
        versionId = null;
        unchangedReason = reason;
        written(actor, now);
    }

    private void written(Actor actor, Instant now) {
        writer = actor.name();
        writtenAt = now;
    }

    int version() {
        return version;
    }

    RevisionView view(long askedVersionId) {
        return new RevisionView(versionId == null ? askedVersionId : versionId, unchangedReason, writer, writtenAt, version);
    }
}
