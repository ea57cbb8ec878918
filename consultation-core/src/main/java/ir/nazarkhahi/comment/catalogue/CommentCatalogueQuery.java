package ir.nazarkhahi.comment.catalogue;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.Span;
import java.util.List;
import java.util.Set;

/**
 * Which comments are wanted, and in which order.
 *
 * @param consultationIds null for all
 * @param refs null for all
 * @param order the first counts most; then by ref
 * @param page from 0
 * @param size 1 to {@value #MOST}
 */
public record CommentCatalogueQuery(Set<Long> consultationIds, Set<String> refs, Span posted, Span changed, List<Sort> order, int page, int size) {
    public static final int MOST = 1_000;

    public enum By { REF, POSTED, CHANGED }

    public record Sort(By by, boolean descending) {}

    public CommentCatalogueQuery {
        consultationIds = consultationIds == null ? null : Set.copyOf(consultationIds);
        refs = refs == null ? null : Set.copyOf(refs);
        order = List.copyOf(order);
        if (size < 1 || size > MOST) {
            throw new InvalidInputException("size", "out_of_range");
        }
        if (page < 0 || page > Integer.MAX_VALUE / MOST) {
            throw new InvalidInputException("page", "out_of_range");
        }
    }

    boolean isEmpty() {
        return consultationIds != null && consultationIds.isEmpty() || refs != null && refs.isEmpty();
    }
}
