package ir.nazarkhahi.consultation;

import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.count.CommentCounts;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.consultation.plan.Proposal;
import ir.nazarkhahi.office.OfficeView;
import java.time.Instant;

/**
 * A consultation as it stood when it was read. Annexes and timeline have their own calls.
 *
 * @param versionId the text that is asked about: the newest version while planned, fixed from publication on
 * @param status at the moment of reading; pages that live longer ask {@link #statusAt}
 * @param opensAt the planned opening, null for "at publication", until it is published
 * @param closesAt null until published
 * @param sealedAt null until sealed
 * @param publishedAt null until published: then nobody outside may know of it
 * @param explanation why it is made, on which legal basis, what changes, whom to ask
 * @param proposal null unless publication is proposed and waits for a second person
 * @param withdrawalReason null unless withdrawn
 * @param conclusion null until promulgated or sent
 * @param version to be sent back on editing
 */
public record ConsultationView(long id, String code, String title, KindView kind, OfficeView office, long draftId, long versionId,
        Stage stage, ConsultationStatus status, Instant opensAt, Instant closesAt, Instant sealedAt, Instant publishedAt,
        Explanation explanation, Proposal proposal, String withdrawalReason, Conclusion conclusion, CommentCounts counts, int version) {

    public long officeId() {
        return office.id();
    }

    public String officePath() {
        return office.path();
    }

    public ConsultationStatus statusAt(Instant moment) {
        return ConsultationStatus.at(moment, stage, opensAt, closesAt, sealedAt);
    }

    public boolean isOpen() {
        return status == ConsultationStatus.OPEN;
    }

    /** The next moment at which the clock alone changes the status, null if there is none: nothing may be cached beyond it. */
    public Instant nextChangeAfter(Instant moment) {
        return switch (publishedAt == null ? ConsultationStatus.WITHDRAWN : statusAt(moment)) {
            case PLANNED -> opensAt;
            case OPEN -> closesAt;
            default -> null;
        };
    }
}
