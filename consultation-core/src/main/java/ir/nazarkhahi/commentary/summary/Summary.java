package ir.nazarkhahi.commentary.summary;

import ir.nazarkhahi.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

@Entity
@Table(name = "commentary_summary")
class Summary {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "provision_id")
    private long provisionId;
    private String text;
    private String refs;
    @Column(name = "writer_id")
    private long writerId;
    private String writer;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Version
    private int version;

    protected Summary() {}

    Summary(long consultationId, long provisionId) {
        this.consultationId = consultationId;
        this.provisionId = provisionId;
    }

    void write(Actor actor, String newText, List<String> newRefs, Instant now) {
        text = newText;
        refs = String.join(" ", newRefs);
        writerId = actor.id();
        writer = actor.name();
        writtenAt = now;
    }

    /** Without a version only its own writer may go on writing it. */
    boolean mayBeReplacedBy(Actor actor, Integer readVersion) {
        return readVersion == null ? writerId == actor.id() : readVersion == version;
    }

    long provisionId() {
        return provisionId;
    }

    SummaryView view() {
        return new SummaryView(text, refs.isEmpty() ? List.of() : List.of(refs.split(" ")), writer, writtenAt, version);
    }
}
