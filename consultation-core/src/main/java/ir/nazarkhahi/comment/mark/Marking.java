package ir.nazarkhahi.comment.mark;

import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks marked words up in the text that is asked about. Comments without a mark cost nothing here. */
@ApplicationScoped
public class Marking {
    @Inject
    private DraftService drafts;

    /**
     * @param asked null if no words are marked
     * @param eId a provision of that version; null for the whole
     * @return null if no words are marked
     * @throws InvalidInputException naming {@code target} if they do not stand there
     */
    public Mark of(AskedMark asked, long versionId, String eId) {
        if (asked == null) {
            return null;
        }
        if (eId == null) {
            throw new InvalidInputException("target", "mark_without_provision");
        }
        String text = drafts.provision(versionId, eId).orElseThrow().text();
        return Mark.in(text, drafts.version(versionId).textHash(), asked);
    }
}
