package ir.nazarkhahi.draft.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "draft_source")
class DraftSource {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "draft_id")
    private Long draftId;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    private long size;
    private byte[] sha256;

    protected DraftSource() {}

    DraftSource(Long draftId, String fileName, String mediaType, long size, byte[] sha256) {
        this.draftId = draftId;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256.clone();
    }

    long id() {
        return id;
    }

    SourceView view() {
        return new SourceView(id, draftId, fileName, mediaType, size, java.util.HexFormat.of().formatHex(sha256));
    }
}
