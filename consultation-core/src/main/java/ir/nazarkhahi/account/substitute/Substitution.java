package ir.nazarkhahi.account.substitute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One person stands in for another from day to day. Never deleted: the trail tells what was done by it. */
@Entity
@Table(name = "substitution")
class Substitution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "absent_id")
    private long absentId;
    @Column(name = "substitute_id")
    private long substituteId;
    @Column(name = "from_day")
    private LocalDate firstDay;
    @Column(name = "until_day")
    private LocalDate lastDay;
    @Column(name = "named_by")
    private long namedBy;
    @Column(name = "named_at")
    private Instant namedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Substitution() {}

    Substitution(long absentId, long substituteId, LocalDate from, LocalDate until) {
        this.absentId = absentId;
        this.substituteId = substituteId;
        firstDay = from;
        lastDay = until;
    }

    Substitution namedBy(long accountId, Instant now) {
        namedBy = accountId;
        namedAt = now;
        return this;
    }

    Long id() {
        return id;
    }

    long absentId() {
        return absentId;
    }

    long substituteId() {
        return substituteId;
    }

    LocalDate from() {
        return firstDay;
    }

    LocalDate until() {
        return lastDay;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    SubstitutionState state(LocalDate today) {
        if (endedAt != null) {
            return SubstitutionState.ENDED;
        }
        if (today.isBefore(firstDay)) {
            return SubstitutionState.PLANNED;
        }
        return today.isAfter(lastDay) ? SubstitutionState.OVER : SubstitutionState.RUNNING;
    }

    /** Whether one of these days would have two substitutes. */
    boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return endedAt == null && !lastDay.isBefore(otherFrom) && !firstDay.isAfter(otherUntil);
    }
}
