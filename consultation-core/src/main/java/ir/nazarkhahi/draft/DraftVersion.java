package ir.nazarkhahi.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;

/** One wording of a draft. Written once with all its provisions; there is no way to change it. */
@Entity
@Table(name = "draft_version")
class DraftVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "draft_id")
    private long draftId;
    private int number;
    @Column(name = "base_id")
    private Long baseId;
    @Column(name = "source_id")
    private Long sourceId;
    private int provisions;
    @Column(name = "text_hash")
    private byte[] textHash;
    private String warnings;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private long createdBy;
    private String author;

    protected DraftVersion() {}

    DraftVersion(Origin origin, int provisions, byte[] textHash) {
        this.draftId = origin.draftId();
        this.number = origin.number();
        this.baseId = origin.baseId();
        this.sourceId = origin.sourceId();
        this.provisions = provisions;
        this.textHash = textHash.clone();
        this.warnings = origin.warnings();
        this.createdAt = origin.at();
        this.createdBy = origin.authorId();
        this.author = origin.author();
    }

    /** Where a version comes from. @param warnings as JSON, {@code []} for none */
    record Origin(long draftId, int number, Long baseId, Long sourceId, String warnings, Instant at, long authorId, String author) {}

    long id() {
        return id;
    }

    long draftId() {
        return draftId;
    }

    int number() {
        return number;
    }

    Long sourceId() {
        return sourceId;
    }

    String warnings() {
        return warnings;
    }

    byte[] textHash() {
        return textHash.clone();
    }

    VersionView view() {
        return new VersionView(id, number, baseId, provisions, HexFormat.of().formatHex(textHash), createdAt, author);
    }
}
