package ir.nazarkhahi.draft.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

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

    /** @param warnings as JSON, {@code []} for none */
    DraftVersion(Making making, int number, Long baseId, String warnings, List<PlacedProvision> provisions) {
        this.draftId = making.draftId();
        this.number = number;
        this.baseId = baseId;
        this.sourceId = making.sourceId();
        this.provisions = provisions.size();
        this.textHash = TextHash.of(provisions);
        this.warnings = warnings;
        this.createdAt = making.at();
        this.createdBy = making.author().id();
        this.author = making.author().name();
    }

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
