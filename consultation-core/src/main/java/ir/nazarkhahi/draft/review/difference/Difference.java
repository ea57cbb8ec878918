package ir.nazarkhahi.draft.review.difference;

import ir.nazarkhahi.draft.redline.Span;
import java.util.List;

/**
 * A stretch that is not as it was imported.
 *
 * @param provision where it is now, by its name in hand; null if nothing of it is left
 * @param line about where it was in the imported file; 0 if that is not known
 * @param spans what was kept around it, deleted and inserted; never only kept
 */
public record Difference(String provision, int line, List<Span> spans) {

    public Difference {
        spans = List.copyOf(spans);
    }
}
