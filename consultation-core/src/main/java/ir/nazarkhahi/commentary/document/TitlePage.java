package ir.nazarkhahi.commentary.document;

import java.time.Instant;
import java.util.List;

/**
 * The facts of the whole.
 *
 * @param kind and {@code office}: names in the language of the document
 * @param legalBasis null if none was given
 * @param summary what public relations write about the whole; empty before they have
 * @param recipients the offices that it is handed over to
 * @param letter null until it is handed over
 * @param decision null until it is concluded
 */
public record TitlePage(
        String code,
        String title,
        String kind,
        String office,
        String legalBasis,
        Instant opensAt,
        Instant closesAt,
        Instant madeAt,
        Figures figures,
        Stances stances,
        String summary,
        List<String> recipients,
        Letter letter,
        Decision decision) {

    public TitlePage {
        recipients = List.copyOf(recipients);
    }
}
