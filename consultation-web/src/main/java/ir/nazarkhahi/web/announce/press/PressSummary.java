package ir.nazarkhahi.web.announce.press;

import java.util.List;

/**
 * @param head who speaks, of what kind
 * @param title as it was published, in Persian
 * @param parts in the order in which one reads them; none is empty
 */
public record PressSummary(String code, String head, String title, List<Part> parts) {

    /** @param lines plain text; one line is one paragraph */
    public record Part(String heading, List<String> lines) {}

    public PressSummary {
        parts = List.copyOf(parts);
    }
}
