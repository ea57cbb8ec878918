package ir.nazarkhahi.web.list;

import ir.nazarkhahi.gate.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a table, read from a use case a page at a time. Rows can be marked only among those that are shown. */
public final class PagedRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Source<T> {
        /** @param page from 0 */
        Page<T> read(Sorting sorting, int page, int size);
    }

    private final transient Source<T> source;
    private final transient Function<T, Object> key;

    /** @param key what tells one row from all others */
    public PagedRows(Function<T, Object> key, Source<T> source) {
        this.key = key;
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, source.read(Sorting.NONE, 0, 1).total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return source.read(Sorting.of(sorting), first / size, size).items();
    }

    @Override
    public String getRowKey(T row) {
        return Objects.toString(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        List<T> shown = getWrappedData();
        return shown == null ? null : shown.stream().filter(row -> getRowKey(row).equals(rowKey)).findFirst().orElse(null);
    }
}
