package ir.nazarkhahi.commentary.outcome;

import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.file.FileView;
import ir.nazarkhahi.consultation.ConsultationView;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * @param summary what was said, in public relations' words; empty if they wrote none
 * @param received and the four that follow: where every comment is; rejected ones carry the moderation's reason, withdrawn ones were taken back by their authors
 * @param dispositions how many comments got which answer
 * @param unchangedReason why the text stayed; null if it was revised
 * @param provisions in the order of the draft, new ones where they stand in the revision; those without comment or change too
 * @param documents finished so far; each can be fetched by its file name
 */
public record OutcomeView(ConsultationView consultation, Instant releasedAt, String summary, StanceTally stances, long received, long published, long redacted, long rejected, long withdrawn,
        Map<DispositionKind, Long> dispositions, String unchangedReason, List<ProvisionOutcome> provisions, List<FileView> documents) {

    public OutcomeView {
        dispositions = Map.copyOf(dispositions);
        provisions = List.copyOf(provisions);
        documents = List.copyOf(documents);
    }
}
