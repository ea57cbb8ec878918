package ir.nazarkhahi.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A text on its way to becoming a regulation. Its wording lives in its versions; itself it only has a name and an owner. */
@Entity
@Table(name = "draft")
class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String title;
    private String kind;
    @Column(name = "office_id")
    private long officeId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private long createdBy;
    @Version
    private int version;

    protected Draft() {}

    Draft(String title, String kind, long officeId, Instant createdAt, long createdBy) {
        this.title = title;
        this.kind = kind;
        this.officeId = officeId;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    void rename(String newTitle, String newKind) {
        title = newTitle;
        kind = newKind;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    String kind() {
        return kind;
    }

    long officeId() {
        return officeId;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
