package ir.nazarkhahi.consultation.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "consultation_text")
class TextRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "consultation_id")
    private long consultationId;
    private int number;
    @Column(name = "version_id")
    private long versionId;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "opens_at")
    private Instant opensAt;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "note_fa")
    private String noteFa;
    @Column(name = "note_en")
    private String noteEn;
    private boolean substantive;
    private String reason;

    protected TextRow() {}

    TextRow(long consultationId, PublishedText text) {
        this.consultationId = consultationId;
        number = text.number();
        versionId = text.versionId();
        publishedAt = text.publishedAt();
        opensAt = text.opensAt();
        closesAt = text.closesAt();
        noteFa = text.noteFa();
        noteEn = text.noteEn();
        substantive = text.substantive();
        reason = text.reason();
    }

    PublishedText view() {
        return new PublishedText(number, versionId, publishedAt, opensAt, closesAt, noteFa, noteEn, substantive, reason);
    }
}
