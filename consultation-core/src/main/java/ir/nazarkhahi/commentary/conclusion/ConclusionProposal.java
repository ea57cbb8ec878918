package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "conclusion_proposal")
class ConclusionProposal {
    @Id
    @Column(name = "consultation_id")
    private long consultationId;
    private String number;
    private LocalDate date;
    @Column(name = "effective_date")
    private LocalDate effectiveDate;
    private String signatory;
    @Column(name = "proposer_id")
    private long proposerId;
    private String proposer;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    private boolean waiting;
    @Version
    private int version;

    protected ConclusionProposal() {}

    ConclusionProposal(long consultationId) {
        this.consultationId = consultationId;
    }

    void propose(Actor actor, Conclusion conclusion, Instant now) {
        number = conclusion.number();
        date = conclusion.date();
        effectiveDate = conclusion.effectiveDate();
        signatory = conclusion.signatory();
        proposerId = actor.id();
        proposer = actor.name();
        proposedAt = now;
        waiting = true;
    }

    /** Waits for nobody any more, and keeps its version, so that a later proposal is not taken for this one. */
    void drop() {
        waiting = false;
    }

    boolean isWaiting() {
        return waiting;
    }

    int version() {
        return version;
    }

    long proposerId() {
        return proposerId;
    }

    ProposedConclusion view() {
        return new ProposedConclusion(new Conclusion(number, date, effectiveDate, signatory), proposerId, proposer, proposedAt, version);
    }
}
