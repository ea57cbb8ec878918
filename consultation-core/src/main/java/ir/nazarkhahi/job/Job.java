package ir.nazarkhahi.job;

import ir.nazarkhahi.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Long work. Claims and progress are written by {@link JobRepository} in single statements, never through this entity. */
@Entity
@Table(name = "job")
class Job {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private String kind;
    @Column(updatable = false)
    private String params;
    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;
    private int progress;
    private String checkpoint;
    private String result;
    private String failure;
    @Column(name = "submitted_by", updatable = false)
    private long submittedBy;
    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt = Instant.now();
    @Column(name = "finished_at")
    private Instant finishedAt;
    private boolean cancelling;
    private int attempts;

    protected Job() {}

    Job(String kind, String params, long submittedBy) {
        this.kind = kind;
        this.params = params;
        this.submittedBy = submittedBy;
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String params() {
        return params;
    }

    String checkpoint() {
        return checkpoint;
    }

    long submittedBy() {
        return submittedBy;
    }

    int attempts() {
        return attempts;
    }

    boolean isCancelling() {
        return cancelling;
    }

    boolean belongsTo(Actor actor) {
        return actor.kind() != Actor.Kind.PUBLIC && submittedBy == actor.id();
    }

    /** @return whether anything changed */
    boolean cancel() {
        if (state.isFinal() || cancelling) {
            return false;
        }
        cancelling = true;
        return true;
    }

    JobView view() {
        return new JobView(id, kind, state, progress, result, failure, submittedAt, finishedAt);
    }
}
