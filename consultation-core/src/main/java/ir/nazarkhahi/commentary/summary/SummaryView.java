package ir.nazarkhahi.commentary.summary;

import java.time.Instant;
import java.util.List;

/**
 * @param refs the comments it cites, in the order in which they are named
 * @param version to be sent back on saving
 */
public record SummaryView(String text, List<String> refs, String writer, Instant writtenAt, int version) {

    public SummaryView {
        refs = List.copyOf(refs);
    }
}
