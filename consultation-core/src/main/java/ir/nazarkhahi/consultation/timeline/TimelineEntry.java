package ir.nazarkhahi.consultation.timeline;

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
@Table(name = "consultation_event")
class TimelineEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "consultation_id")
    private long consultationId;
    @Enumerated(EnumType.STRING)
    private EventKind kind;
    @Column(name = "happened_at")
    private Instant happenedAt;
    private String reason;
    @Column(name = "reason_en")
    private String reasonEn;
    @Column(name = "closes_at")
    private Instant closesAt;

    protected TimelineEntry() {}

    TimelineEntry(long consultationId, TimelineEvent event) {
        this.consultationId = consultationId;
        kind = event.kind();
        happenedAt = event.at();
        reason = event.reason();
        reasonEn = event.reasonEn();
        closesAt = event.closesAt();
    }

    long consultationId() {
        return consultationId;
    }

    TimelineEvent view() {
        return new TimelineEvent(kind, happenedAt, reason, reasonEn, closesAt);
    }
}
