package ir.nazarkhahi.api.commentary.outcome;

import ir.nazarkhahi.api.commentary.CommentaryJson;
import ir.nazarkhahi.api.commentary.handover.HandOverJson;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.outcome.OutcomeView;
import ir.nazarkhahi.commentary.outcome.ProvisionOutcome;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.count.CommentCounts;
import ir.nazarkhahi.draft.redline.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * @param conclusion missing, like all below it, until it is concluded
 * @param dispositions how many comments got which answer; each comment's own is with the comment
 * @param unchangedReason missing if the text was revised
 * @param provisions only those that were commented on or changed
 */
public record OutcomeJson(String code, String title, String kind, ConsultationStatus status, Instant opensAt, Instant closesAt, String office, CommentCounts counts,
        Conclusion conclusion, Instant releasedAt, String summary, CommentaryJson.StancesJson stances, Long rejected, Long withdrawn, Map<DispositionKind, Long> dispositions,
        String unchangedReason, List<ProvisionJson> provisions, List<HandOverJson.DocumentJson> documents) {

    /** @param redline before and after in one, word by word; missing if nothing changed */
    public record ProvisionJson(String provision, String label, ProvisionOutcome.Change change, String before, String after, List<SpanJson> redline,
            CommentaryJson.StancesJson stances, String summary, Map<DispositionKind, Long> dispositions) {
        static ProvisionJson of(ProvisionOutcome outcome) {
            boolean kept = outcome.change() == ProvisionOutcome.Change.KEPT;
            return new ProvisionJson(outcome.eId(), outcome.label(), outcome.change(), outcome.before(), outcome.after(), kept ? null : outcome.redline().stream().map(SpanJson::of).toList(),
                    CommentaryJson.StancesJson.of(outcome.stances()), outcome.summary(), outcome.dispositions());
        }
    }

    /** @param mark KEPT, INSERTED or DELETED */
    public record SpanJson(String mark, String text) {
        static SpanJson of(Span span) {
            return new SpanJson(span.mark().name(), span.text());
        }
    }

    static OutcomeJson pending(ConsultationView view) {
        return new OutcomeJson(view.code(), view.title(), view.kind().code(), view.status(), view.opensAt(), view.closesAt(), view.office().code(), view.counts(),
                null, null, null, null, null, null, null, null, null, null);
    }

    static OutcomeJson of(OutcomeView outcome) {
        ConsultationView view = outcome.consultation();
        String folder = "/api/v1/consultations/" + view.code() + "/outcome/documents/";
        return new OutcomeJson(view.code(), view.title(), view.kind().code(), view.status(), view.opensAt(), view.closesAt(), view.office().code(), view.counts(),
                view.conclusion(), outcome.releasedAt(), outcome.summary(), CommentaryJson.StancesJson.of(outcome.stances()), outcome.rejected(), outcome.withdrawn(), outcome.dispositions(),
                outcome.unchangedReason(), outcome.provisions().stream().filter(ProvisionOutcome::isTouched).map(ProvisionJson::of).toList(),
                outcome.documents().stream().map(file -> HandOverJson.DocumentJson.of(file, folder)).toList());
    }
}
