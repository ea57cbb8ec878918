package ir.nazarkhahi.consultation;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.kind.Ending;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.consultation.plan.Proposal;
import ir.nazarkhahi.consultation.rule.AlreadyPublishedException;
import ir.nazarkhahi.consultation.rule.CorrigendumNeedsRunningException;
import ir.nazarkhahi.consultation.rule.NotProposedException;
import ir.nazarkhahi.consultation.rule.NotSealedException;
import ir.nazarkhahi.consultation.rule.WindowNeverShortenedException;
import ir.nazarkhahi.consultation.rule.ExtensionNeedsOpenWindowException;
import ir.nazarkhahi.consultation.rule.WrongStageException;
import ir.nazarkhahi.text.Folding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One consultation and the steps of its life. Each step says from where it may be taken; none leads back into an open
 * window. {@code opensAt} and {@code closesAt} mean what they say only once it is published.
 */
@Entity
@Table(name = "consultation")
class Consultation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String code;
    @Column(name = "office_id")
    long officeId;
    @Column(name = "office_path")
    String officePath;
    @Column(name = "draft_id")
    long draftId;
    @Column(name = "version_id")
    Long versionId;
    @Enumerated(EnumType.STRING)
    Stage stage = Stage.PLANNED;
    String kind;
    String title;
    @Column(name = "folded_title")
    String foldedTitle;
    String why;
    @Column(name = "legal_basis")
    String legalBasis;
    @Column(name = "what_changes")
    String whatChanges;
    String contact;
    @Column(name = "proposer_id")
    Long proposerId;
    @Column(name = "proposer_name")
    String proposerName;
    @Column(name = "proposed_at")
    Instant proposedAt;
    @Column(name = "planned_at")
    Instant plannedAt;
    @Column(name = "published_at")
    Instant publishedAt;
    @Column(name = "opens_at")
    Instant opensAt;
    @Column(name = "closes_at")
    Instant closesAt;
    @Column(name = "sealed_at")
    Instant sealedAt;
    @Column(name = "withdrawal_reason")
    String withdrawalReason;
    @Column(name = "concluded_at")
    Instant concludedAt;
    @Column(name = "conclusion_number")
    String conclusionNumber;
    @Column(name = "conclusion_date")
    LocalDate conclusionDate;
    @Column(name = "effective_date")
    LocalDate effectiveDate;
    String signatory;
    /** As the kind said at publication; null before. */
    @Enumerated(EnumType.STRING)
    private Ending ending;
    @Version
    int version;

    protected Consultation() {}

    Consultation(String code, long draftId, long officeId, String officePath, Instant plannedAt) {
        this.code = code;
        this.draftId = draftId;
        this.officeId = officeId;
        this.officePath = officePath;
        this.plannedAt = plannedAt;
    }

    /** What was proposed is what was read: a change of the plan takes the proposal back. */
    void plan(ConsultationPlan plan) {
        requirePlanned();
        kind = plan.kind();
        title = plan.title();
        foldedTitle = Folding.fold(title);
        opensAt = plan.opensAt();
        why = plan.explanation().why();
        legalBasis = plan.explanation().legalBasis();
        whatChanges = plan.explanation().whatChanges();
        contact = plan.explanation().contact();
        proposerId = null;
        proposerName = null;
        proposedAt = null;
        versionId = null;
    }

    void propose(Actor proposer, long textVersion, Instant now) {
        requirePlanned();
        proposerId = proposer.id();
        proposerName = proposer.name();
        proposedAt = now;
        versionId = textVersion;
    }

    /**
     * @param end what the kind leads to today; a later change of the kind does not touch it
     * @param closing of a window that opens when it is planned to, or now if that moment has passed
     */
    void publish(Instant now, Ending end, UnaryOperator<Instant> closing) {
        requirePlanned();
        if (proposedAt == null) {
            throw new NotProposedException();
        }
        opensAt = opensAt == null || opensAt.isBefore(now) ? now : opensAt;
        closesAt = closing.apply(opensAt);
        publishedAt = now;
        ending = end;
        stage = Stage.PUBLISHED;
    }

    void extend(Instant now, Instant newClosing) {
        if (status(now) != ConsultationStatus.OPEN) {
            throw new ExtensionNeedsOpenWindowException();
        }
        if (!newClosing.isAfter(closesAt)) {
            throw new WindowNeverShortenedException();
        }
        closesAt = newClosing;
    }

    /** Asks about another version from now on; the window ends then, never earlier than before. */
    void correct(Instant now, long textVersion, Instant newClosing) {
        if (stage != Stage.PUBLISHED || status(now) == ConsultationStatus.CLOSED) {
            throw new CorrigendumNeedsRunningException();
        }
        if (newClosing.isBefore(closesAt)) {
            throw new WindowNeverShortenedException();
        }
        versionId = textVersion;
        closesAt = newClosing;
    }

    void withdraw(String reason) {
        if (stage.isConcluded() || stage == Stage.WITHDRAWN) {
            throw new WrongStageException(stage);
        }
        withdrawalReason = reason;
        stage = Stage.WITHDRAWN;
    }

    /** @return false if it is not due, or was sealed before */
    boolean seal(Instant now) {
        boolean due = stage == Stage.PUBLISHED && sealedAt == null && !now.isBefore(closesAt);
        if (due) {
            sealedAt = now;
        }
        return due;
    }

    /** @throws WrongStageException if it stands nowhere among those */
    void advance(Stage next, Stage... from) {
        if (stage == Stage.PUBLISHED && sealedAt == null) {
            throw new NotSealedException();
        }
        if (!Set.of(from).contains(stage)) {
            throw new WrongStageException(stage);
        }
        stage = next;
    }

    void conclude(Instant now, Conclusion conclusion) {
        advance(Stage.valueOf(ending.name()), Stage.REVISED);
        concludedAt = now;
        conclusionNumber = conclusion.number();
        conclusionDate = conclusion.date();
        effectiveDate = conclusion.effectiveDate();
        signatory = conclusion.signatory();
    }

    ConsultationStatus status(Instant now) {
        return ConsultationStatus.at(now, stage, opensAt, closesAt, sealedAt);
    }

    boolean isPublic() {
        return publishedAt != null;
    }

    Explanation explanation() {
        return new Explanation(why, legalBasis, whatChanges, contact);
    }

    Proposal proposal() {
        return proposedAt == null || isPublic() ? null : new Proposal(proposerId, proposerName, proposedAt, versionId);
    }

    Conclusion conclusion() {
        return concludedAt == null ? null : new Conclusion(conclusionNumber, conclusionDate, effectiveDate, signatory);
    }

    /** @param texts the versions that were asked about, oldest first */
    ConsultationWindow window(List<Long> texts) {
        return new ConsultationWindow(id, code, officeId, officePath, versionId, stage, opensAt, closesAt, sealedAt, texts);
    }

    private void requirePlanned() {
        if (stage == Stage.WITHDRAWN) {
            throw new WrongStageException(stage);
        }
        if (stage != Stage.PLANNED) {
            throw new AlreadyPublishedException();
        }
    }
}
