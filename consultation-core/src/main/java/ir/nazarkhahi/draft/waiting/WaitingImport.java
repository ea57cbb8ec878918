package ir.nazarkhahi.draft.waiting;

import ir.nazarkhahi.access.Absent;
import ir.nazarkhahi.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A kept file on its way to becoming a draft, or the next version of one. */
@Entity
@Table(name = "draft_import")
class WaitingImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "source_id")
    private long sourceId;
    private String title;
    private String kind;
    @Column(name = "office_id")
    private long officeId;
    @Column(name = "author_id")
    private long authorId;
    private String author;
    @Column(name = "for_id")
    private Long forId;
    @Column(name = "for_name")
    private String forName;
    @Column(name = "ordered_at")
    private Instant orderedAt;
    @Column(name = "job_id")
    private long jobId;
    @Column(name = "draft_id")
    private Long draftId;
    /** No column's name may begin with INTO: the driver would take its SELECT for one that writes, and refuse it. */
    @Column(name = "newer_of_id")
    private Long intoDraftId;
    @Column(name = "base_id")
    private Long baseId;

    protected WaitingImport() {}

    WaitingImport(long sourceId, String title, String kind, long officeId, Actor author, Instant orderedAt) {
        this.sourceId = sourceId;
        this.title = title;
        this.kind = kind;
        this.officeId = officeId;
        this.authorId = author.id();
        this.author = author.name();
        forId = author.absent() == null ? null : author.absent().id();
        forName = author.absent() == null ? null : author.absent().name();
        this.orderedAt = orderedAt;
    }

    /** It is to be the draft's next version, after this one. */
    void goOnFrom(long newIntoDraftId, long newBaseId) {
        intoDraftId = newIntoDraftId;
        baseId = newBaseId;
    }

    void orderedAs(long newJobId) {
        jobId = newJobId;
    }

    void became(long newDraftId) {
        draftId = newDraftId;
    }

    boolean belongsTo(Actor actor) {
        return actor.kind() != Actor.Kind.PUBLIC && actor.id() == authorId && actor.name().equals(author);
    }

    /** Who is named as the author, and in whose place; what he may do was asked when he ordered it. */
    Actor author() {
        return new Actor(authorId, author, Actor.Kind.STAFF, List.of(), false, forId == null ? null : new Absent(forId, forName));
    }

    long id() {
        return id;
    }

    long sourceId() {
        return sourceId;
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

    Instant orderedAt() {
        return orderedAt;
    }

    long jobId() {
        return jobId;
    }

    Long draftId() {
        return draftId;
    }

    /** Null if it is to be a draft of its own. */
    Long intoDraftId() {
        return intoDraftId;
    }

    /** Null if it is to be a draft of its own. */
    Long baseId() {
        return baseId;
    }
}
