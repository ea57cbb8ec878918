package ir.nazarkhahi.consultation;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which consultations are wanted, and in which order.
 *
 * @param statuses empty for all
 * @param query words that the title (folded) or the code must contain, in at most {@value #LONGEST_QUERY} characters of
 *     which the first {@value #MOST_WORDS} words count; null or blank for all
 * @param kind code; null or blank for all
 * @param office code; null or blank for all; with it all offices below it
 * @param order null for {@link Order#NEWEST}
 * @param page from 0
 * @param size 1 to 200
 */
public record ConsultationFilter(Set<ConsultationStatus> statuses, String query, String kind, String office, Order order, int page, int size) {
    private static final int LONGEST_QUERY = 200;
    static final int MOST_WORDS = 10;

    public enum Order {
        /** Last opened first; what has no opening yet before all others. */
        NEWEST,
        /** First to close first. */
        CLOSING_SOON,
        /** Last to close first. */
        CLOSING_LATE,
        /** By code, which is the order of planning. */
        OLDEST,
        /** By code, backwards. */
        LATEST,
        /** Last promulgated or sent first. */
        RECENTLY_DECIDED
    }

    public ConsultationFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        order = order == null ? Order.NEWEST : order;
        if (query != null && query.length() > LONGEST_QUERY) {
            throw new InvalidInputException("q", "too_long");
        }
        Page.check(page, size);
    }

    public static ConsultationFilter all(int page, int size) {
        return new ConsultationFilter(Set.of(), null, null, null, Order.NEWEST, page, size);
    }

    public static ConsultationFilter with(Order order, int size, ConsultationStatus first, ConsultationStatus... more) {
        return new ConsultationFilter(EnumSet.of(first, more), null, null, null, order, 0, size);
    }
}
