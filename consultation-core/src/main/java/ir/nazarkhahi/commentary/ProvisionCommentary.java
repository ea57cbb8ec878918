package ir.nazarkhahi.commentary;

import ir.nazarkhahi.commentary.summary.AssignmentView;
import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.commentary.summary.WritingView;
import ir.nazarkhahi.consultation.published.TextService;

/**
 * One provision with what was said about it, in numbers.
 *
 * @param provisionId the lineage, 0 for the whole
 * @param eId its address as a place, with the number of its text if it is gone; null for the whole, as are parentEId, label, heading and text
 * @param summary null if none was written
 * @param assignment null if nobody was asked to write it
 * @param writing who is writing just now; null if nobody is
 * @param answered how many of its comments have a disposition, drafts included
 */
public record ProvisionCommentary(long provisionId, String eId, String parentEId, int depth, String label, String heading, String text,
        StanceTally stances, SummaryView summary, AssignmentView assignment, WritingView writing, long answered) {

    /** Whether a corrigendum took the provision away. */
    public boolean isGone() {
        return eId != null && TextService.isGoneAt(eId);
    }

    public long comments() {
        return stances.total();
    }
}
