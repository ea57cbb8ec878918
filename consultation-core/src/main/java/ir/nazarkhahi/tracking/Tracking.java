package ir.nazarkhahi.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "tracking")
class Tracking {
    @Id
    private long id;
    @Column(name = "code_index")
    private byte[] codeIndex;
    @Column(name = "code_sealed")
    private byte[] codeSealed;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "received_at")
    private Instant receivedAt;
    private String kind;
    @Column(name = "target_id")
    private long targetId;
    @Column(name = "identity_id")
    private Long identityId;

    protected Tracking() {}

    Tracking(TrackingRow row) {
        id = row.item().id();
        codeIndex = row.codeIndex();
        codeSealed = row.codeSealed();
        channel = row.item().channel();
        receivedAt = row.item().receivedAt();
        kind = row.item().kind();
        targetId = row.item().targetId();
        identityId = row.item().identityId();
    }

    void lead(long newTarget) {
        targetId = newTarget;
    }

    TrackedItem item() {
        return new TrackedItem(id, channel, receivedAt, kind, targetId, identityId);
    }
}
