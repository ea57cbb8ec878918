package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.Span;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total of the kinds that were asked for; of each no more than {@link Finder#DEEPEST} are counted
 * @param counts of every kind, as if it had been asked for; none is missing
 * @param didYouMean another spelling of the question that finds something; null if there is no need or none
 */
public record Finding(long total, Map<DocumentKind, Long> counts, List<Hit> hits, String didYouMean) {

    /**
     * @param place eId of a provision or ref of a comment; empty for what is the consultation's own
     * @param title with the found words marked
     * @param about the consultation's title, where the hit has another
     * @param extract of the text, around the found words
     * @param stance null for all but comments
     * @param date null if there is none
     * @param window null for all but consultations
     */
    public record Hit(DocumentKind type, Sight sight, String code, String place, List<Span> title, String about, List<Span> extract,
            String stance, Instant date, Entry.Window window) {}
}
