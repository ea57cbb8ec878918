package ir.nazarkhahi.consultation.catalogue;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.Span;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which published consultations are wanted, and in which order.
 *
 * @param codes null for all
 * @param offices codes of offices; empty for all
 * @param posted when it was published
 * @param changed when its course last went on
 * @param closing when its window closes
 * @param openAt only those that are open then; null for all
 * @param order the first counts most; then by code
 * @param page from 0
 * @param size 1 to {@value #MOST}
 */
public record CatalogueQuery(Set<String> codes, Set<String> offices, Span posted, Span changed, Span closing, Instant openAt, List<Sort> order, int page, int size) {
    public static final int MOST = 5_000;

    public enum By { CODE, TITLE, POSTED, CHANGED, CLOSING }

    public record Sort(By by, boolean descending) {}

    public CatalogueQuery {
        codes = codes == null ? null : Set.copyOf(codes);
        offices = Set.copyOf(offices);
        order = List.copyOf(order);
        if (size < 1 || size > MOST) {
            throw new InvalidInputException("size", "out_of_range");
        }
        if (page < 0 || page > Integer.MAX_VALUE / MOST) {
            throw new InvalidInputException("page", "out_of_range");
        }
    }

    /** In the order of codes. */
    public static CatalogueQuery all(int page, int size) {
        return new CatalogueQuery(null, Set.of(), Span.ALL, Span.ALL, Span.ALL, null, List.of(), page, size);
    }
}
