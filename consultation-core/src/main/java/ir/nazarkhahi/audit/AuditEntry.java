package ir.nazarkhahi.audit;

import ir.nazarkhahi.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Column(name = "actor_id")
    private long actorId;
    @Column(name = "actor_name")
    private String actorName;
    @Column(name = "for_id")
    private Long forId;
    @Column(name = "for_name")
    private String forName;
    private String action;
    private String subject;
    private String details;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, Actor actor, String action, String subject, String details) {
        this.happenedAt = happenedAt;
        actorId = actor.id();
        actorName = actor.name();
        forId = actor.absent() == null ? null : actor.absent().id();
        forName = actor.absent() == null ? null : actor.absent().name();
        this.action = action;
        this.subject = subject;
        this.details = details;
    }

    AuditView view() {
        return new AuditView(id, happenedAt, actorName, forName, action, subject, details);
    }
}
