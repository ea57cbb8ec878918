package ir.nazarkhahi.web.list;

import java.util.Map;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The order that was asked for by a column's head.
 *
 * @param column the column's property; empty if the list has its own order
 */
public record Sorting(String column, boolean descending) {
    static final Sorting NONE = new Sorting("", false);

    static Sorting of(Map<String, SortMeta> asked) {
        return asked.values().stream().filter(SortMeta::isActive).findFirst()
                .map(sort -> new Sorting(sort.getField(), sort.getOrder() == SortOrder.DESCENDING)).orElse(NONE);
    }

    /** @return one of the two if this column was asked for, otherwise the third */
    public <T> T choose(String wanted, T ascending, T backwards, T otherwise) {
        return !wanted.equals(column) ? otherwise : descending ? backwards : ascending;
    }
}
