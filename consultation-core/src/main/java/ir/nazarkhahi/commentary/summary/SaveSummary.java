package ir.nazarkhahi.commentary.summary;

import java.util.List;

/**
 * A summary as it shall stand.
 *
 * @param provision an eId; null or empty for the whole
 * @param refs comments it cites besides those named in the text; may be null
 * @param version of the summary that was read; null if there was none
 */
public record SaveSummary(String provision, String text, List<String> refs, Integer version) {}
