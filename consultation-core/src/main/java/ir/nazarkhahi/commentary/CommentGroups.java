package ir.nazarkhahi.commentary;

import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.TextGroup;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads comments that nobody answers one by one, identical texts once, the largest group first. The caller has asked for the right. */
@ApplicationScoped
public class CommentGroups {
    @Inject
    private CommentLedger ledger;

    /** @param held whether the reader may read what the public may not see yet */
    public Page<GroupView> of(long subjectId, long provisionId, boolean held, int page, int size) {
        Page<TextGroup> groups = ledger.groups(subjectId, provisionId, page, size);
        List<Long> firsts = groups.items().stream().map(TextGroup::first).toList();
        Map<Long, WorkingComment> texts = ledger.workingCopies(subjectId, firsts);
        return groups.map(group -> GroupView.of(group, held, 1, texts.get(group.first()), null, 0));
    }
}
