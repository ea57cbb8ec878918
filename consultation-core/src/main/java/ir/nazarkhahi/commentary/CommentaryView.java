package ir.nazarkhahi.commentary;

import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.consultation.ConsultationView;
import java.util.List;

/**
 * The commentary without its comments, which are read page by page.
 *
 * @param whole the comments on no single provision, and the summary of all
 * @param provisions every provision in text order, those without comments too
 * @param answered how many comments have a disposition, drafts included
 */
public record CommentaryView(ConsultationView consultation, Balance balance, StanceTally stances, ProvisionCommentary whole,
        List<ProvisionCommentary> provisions, long answered) {

    public CommentaryView {
        provisions = List.copyOf(provisions);
    }

    /** The summary of everything; null if none was written. */
    public SummaryView summary() {
        return whole.summary();
    }
}
