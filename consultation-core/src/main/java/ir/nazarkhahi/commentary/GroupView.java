package ir.nazarkhahi.commentary;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.ledger.TextGroup;
import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.commentary.disposition.DispositionView;
import java.time.Instant;

/**
 * Comments with the same text, shown once.
 *
 * @param ref of the first of them; names the whole group where a group is asked for
 * @param size how many there are
 * @param text the working copy of the first: personal data masked, redactions applied; empty if it is held and the reader may not read what is not public
 * @param markedWords the words of the provision that they are on; null for none
 * @param publicName and {@code organisation}: of the first; null if none, or if there are others
 * @param disposition of the first; null if it has none
 * @param answered how many of them have a disposition, drafts included
 * @param earlierText the number of the text that the first was written on, if that is not the one asked about by now; else 0
 * @param registration how it came, if staff registered it; null if its author sent it, or if there are others
 */
public record GroupView(String ref, long size, StanceTally stances, String text, String suggestedWording, String markedWords, String publicName, String organisation,
        Instant receivedAt, CommentState state, String stateReason, DispositionView disposition, long answered, Registration registration, int earlierText) {

    public boolean isAnswered() {
        return answered >= size;
    }

    /** @param held whether the reader may read what the public may not see yet @param texts how many were asked about */
    static GroupView of(TextGroup group, boolean held, int texts, WorkingComment first, DispositionView answer, long answered) {
        StanceTally stances = new StanceTally(group.support(), group.oppose(), group.amend(), group.neutral());
        boolean told = held || first.state() != CommentState.HELD;
        boolean alone = told && group.size() == 1;
        return new GroupView(first.ref(), group.size(), stances, told ? first.text() : "", told ? first.suggestedWording() : null,
                told && first.mark() != null ? first.mark().exact() : null, alone ? first.publicName() : null,
                alone ? first.organisation() : null, first.receivedAt(), first.state(), first.stubReason(), answer, answered, alone ? first.registration() : null,
                first.textNumber() < texts ? first.textNumber() : 0);
    }
}
