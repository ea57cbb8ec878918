package ir.nazarkhahi.commentary.outcome;

import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.draft.redline.Span;
import java.util.List;
import java.util.Map;

/**
 * One provision: what was asked, what was said, what was done.
 *
 * @param eId in the text that was asked about; null if the provision is new
 * @param change what became of it
 * @param before and {@code after}: heading and text; empty where the provision does not exist
 * @param redline the differences; one kept span if nothing changed
 * @param summary what was said; empty if no summary was written
 */
public record ProvisionOutcome(String eId, int depth, String label, Change change, String before, String after, List<Span> redline,
        StanceTally stances, String summary, Map<DispositionKind, Long> dispositions) {

    public enum Change { KEPT, CHANGED, ADDED, REMOVED }

    public ProvisionOutcome {
        redline = List.copyOf(redline);
        dispositions = Map.copyOf(dispositions);
    }

    /** Whether a reader who looks for news finds any here. */
    public boolean isTouched() {
        return change != Change.KEPT || stances.total() > 0;
    }
}
