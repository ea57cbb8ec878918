package ir.nazarkhahi.audit;

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
    private String action;
    private String subject;
    private String details;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, long actorId, String actorName, String action, String subject, String details) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.action = action;
        this.subject = subject;
        this.details = details;
    }

    AuditView view() {
        return new AuditView(id, happenedAt, actorName, action, subject, details);
    }
}
