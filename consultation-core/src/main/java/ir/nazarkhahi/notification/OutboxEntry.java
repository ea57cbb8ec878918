package ir.nazarkhahi.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "outbox")
class OutboxEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "created_at")
    private Instant createdAt;
    private String template;
    private String locale;
    @Column(name = "identity_id")
    private Long identityId;
    @Column(name = "account_id")
    private Long accountId;
    private String subject;
    private String params;
    @Enumerated(EnumType.STRING)
    private OutboxState state;
    private int attempts;
    @Column(name = "claimed_by")
    private String claimedBy;
    @Column(name = "claim_until")
    private Instant claimUntil;
    @Column(name = "done_at")
    private Instant doneAt;

    protected OutboxEntry() {}

    OutboxEntry(OutboxRow row) {
        createdAt = row.createdAt();
        template = row.notice().template();
        locale = row.notice().locale();
        identityId = row.notice().identityId();
        accountId = row.notice().accountId();
        subject = row.notice().subject();
        params = row.params();
        state = OutboxState.QUEUED;
    }

    Long id() {
        return id;
    }

    /** QUEUED once more if it shall be tried again. */
    void finish(OutboxState state, Instant now) {
        this.state = state;
        doneAt = state == OutboxState.QUEUED ? null : now;
        claimedBy = null;
        claimUntil = null;
        attempts++;
    }

    OutboxView view() {
        return new OutboxView(id, createdAt, template, locale, identityId, accountId, subject, params, state, attempts, doneAt);
    }
}
