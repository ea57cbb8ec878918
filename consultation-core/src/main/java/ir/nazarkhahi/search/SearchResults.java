package ir.nazarkhahi.search;

import ir.nazarkhahi.gate.Page;
import java.util.Map;

/**
 * @param counts of every kind of document, as if it alone had been asked for; none is missing
 * @param didYouMean another spelling that finds something; null if something was found, or there is none
 * @param complete false while the index is being filled: not everything is found yet
 */
public record SearchResults(Page<SearchHit> hits, Map<DocumentKind, Long> counts, String didYouMean, boolean complete) {

    public SearchResults {
        counts = Map.copyOf(counts);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
