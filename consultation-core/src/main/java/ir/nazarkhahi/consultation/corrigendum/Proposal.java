package ir.nazarkhahi.consultation.corrigendum;

import ir.nazarkhahi.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Written once; another proposal is another row in its place. */
@Entity(name = "CorrigendumProposal")
@Table(name = "corrigendum_proposal")
class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(name = "consultation_id")
    private long consultationId;
    @Column(name = "base_id")
    long baseId;
    private String provisions;
    @Column(name = "note_fa")
    private String noteFa;
    @Column(name = "note_en")
    private String noteEn;
    private boolean substantive;
    private String reason;
    @Column(name = "proposer_id")
    long proposerId;
    String proposer;
    @Column(name = "proposed_at")
    Instant proposedAt;

    protected Proposal() {}

    Proposal(long consultationId, long baseId, Corrigendum asked, Actor actor, Instant now) {
        this.consultationId = consultationId;
        this.baseId = baseId;
        provisions = EditedJson.write(asked.provisions());
        noteFa = asked.noteFa();
        noteEn = asked.noteEn();
        substantive = asked.substantive();
        reason = asked.reason();
        proposerId = actor.id();
        proposer = actor.name();
        proposedAt = now;
    }

    /** @param base number of the text it was made from */
    Corrigendum corrigendum(int base) {
        return new Corrigendum(base, EditedJson.read(provisions), noteFa, noteEn, substantive, reason);
    }
}
