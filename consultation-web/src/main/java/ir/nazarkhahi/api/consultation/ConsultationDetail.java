package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.count.CommentCounts;
import ir.nazarkhahi.consultation.kind.Ending;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import java.time.Instant;
import java.util.List;

/**
 * A consultation by itself.
 *
 * @param ending how it will end: PROMULGATED or SENT
 * @param sealedAt when it was closed for good; null until then
 * @param proposed whether its publication is proposed and waits for another person
 * @param timeZone in which its days are counted
 * @param version to be sent back when the plan is changed
 */
public record ConsultationDetail(String code, String title, String kind, Ending ending, String office, ConsultationStatus status, Instant opensAt,
        Instant closesAt, String timeZone, Instant sealedAt, Instant publishedAt, String why, String legalBasis, String whatChanges, String contact,
        List<AnnexText> annexes, List<TimelineEvent> timeline, String withdrawalReason, Conclusion conclusion, CommentCounts counts, long draft,
        boolean proposed, int version) {

    static ConsultationDetail of(ConsultationView view, List<AnnexText> annexes, List<TimelineEvent> timeline) {
        var said = view.explanation();
        return new ConsultationDetail(view.code(), view.title(), view.kind().code(), view.kind().ending(), view.office().code(), view.status(),
                view.opensAt(), view.closesAt(), "Asia/Tehran", view.sealedAt(), view.publishedAt(), said.why(), said.legalBasis(), said.whatChanges(),
                said.contact(), annexes, timeline, view.withdrawalReason(), view.conclusion(), view.counts(), view.draftId(),
                view.proposal() != null, view.version());
    }
}
