package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "hand_over")
class HandOver {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(name = "consultation_id")
    long consultationId;
    @Column(name = "office_id")
    long officeId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hand_over_copy", joinColumns = @JoinColumn(name = "hand_over_id"))
    @Column(name = "office_id")
    private Set<Long> copies = new HashSet<>();
    @Column(name = "letter_number")
    String letterNumber;
    @Column(name = "due_date")
    LocalDate dueDate;
    @Enumerated(EnumType.STRING)
    HandOverState state = HandOverState.PROPOSED;
    @Column(name = "proposer_id")
    long proposerId;
    String proposer;
    @Column(name = "proposed_at")
    Instant proposedAt;
    String approver;
    @Column(name = "approved_at")
    Instant approvedAt;
    String decider;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "return_reason")
    String returnReason;
    @Column(name = "job_id")
    Long jobId;
    @Version
    int version;

    protected HandOver() {}

    HandOver(long consultationId) {
        this.consultationId = consultationId;
    }

    /** A proposal that waits or was dropped is replaced: the newest one is approved, or none. The version goes on counting. */
    void propose(Actor actor, long receivingOffice, List<Long> copyOffices, ProposeHandOver asked, Instant now) {
        state = HandOverState.PROPOSED;
        officeId = receivingOffice;
        copies.clear();
        copies.addAll(copyOffices);
        letterNumber = asked.letterNumber();
        dueDate = asked.dueDate();
        proposerId = actor.id();
        proposer = actor.name();
        proposedAt = now;
    }

    void drop() {
        state = HandOverState.DROPPED;
    }

    void approve(Actor actor, Instant now) {
        state = HandOverState.HANDED_OVER;
        approver = actor.name();
        approvedAt = now;
    }

    void accept(Actor actor, Instant now) {
        state = HandOverState.ACCEPTED;
        decider = actor.name();
        decidedAt = now;
    }

    void giveBack(Actor actor, String reason, Instant now) {
        state = HandOverState.RETURNED;
        returnReason = reason;
        decider = actor.name();
        decidedAt = now;
    }

    /** Whether it lies with the office that received it: handed over and not returned. */
    boolean isWithReceiver() {
        return state == HandOverState.HANDED_OVER || state == HandOverState.ACCEPTED;
    }

    List<Long> copies() {
        return copies.stream().sorted().toList();
    }
}
