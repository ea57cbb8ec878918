package ir.nazarkhahi.commentary;

import ir.nazarkhahi.commentary.summary.AssignmentView;
import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.commentary.summary.WritingView;

/**
 * One provision with what was said about it, in numbers.
 *
 * @param provisionId 0 for the whole
 * @param eId null for the whole, as are parentEId, label, heading and text
 * @param summary null if none was written
 * @param assignment null if nobody was asked to write it
 * @param writing who is writing just now; null if nobody is
 * @param answered how many of its comments have a disposition, drafts included
 */
public record ProvisionCommentary(long provisionId, String eId, String parentEId, int depth, String label, String heading, String text,
        StanceTally stances, SummaryView summary, AssignmentView assignment, WritingView writing, long answered) {

    public long comments() {
        return stances.total();
    }
}
