package ir.nazarkhahi.search;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.search.find.Finder;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text as typed: words, and phrases between quotes; null or without any word finds nothing
 * @param types empty for all
 * @param office code, with all offices below it; null or blank for all
 * @param kind code of the kind of consultation; null or blank for all
 * @param statuses of consultations and of what belongs to them; empty for all
 * @param stance null for all; with one, only comments are found
 * @param from first day in Tehran, {@code to} the last; null for no bound
 * @param page from 0
 * @param size 1 to 200; no page may lie beyond the {@value Finder#DEEPEST}th hit
 */
public record SearchQuery(String text, Set<DocumentKind> types, String office, String kind, Set<ConsultationStatus> statuses, Stance stance,
        LocalDate from, LocalDate to, int page, int size) {

    public SearchQuery {
        types = types == null ? Set.of() : Set.copyOf(types);
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        Page.check(page, size);
        if ((page + 1L) * size > Finder.DEEPEST) {
            throw new InvalidInputException("page", "out_of_range");
        }
    }

    public static SearchQuery of(String text, int page, int size) {
        return new SearchQuery(text, Set.of(), null, null, Set.of(), null, null, null, page, size);
    }
}
