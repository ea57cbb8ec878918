package ir.nazarkhahi.draft;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.text.Folding;
import java.util.stream.Stream;

/**
 * Which drafts are wanted, and in which order.
 *
 * @param words all of which the title must contain, folded; null or blank for all drafts
 * @param oldestFirst otherwise the newest is first
 * @param page from 0
 * @param size 1 to 200
 */
public record DraftFilter(String words, boolean oldestFirst, int page, int size) {

    public DraftFilter {
        Page.check(page, size);
        words = Folding.fold(words == null ? "" : words);
    }

    boolean accepts(Draft draft) {
        String title = Folding.fold(draft.title());
        return Stream.of(words.split(" ")).allMatch(title::contains);
    }
}
