package ir.nazarkhahi.gate;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param page from 0, such that the place of its first item is an {@code int}
 * @param size how many a page may hold, 1 to {@link #LARGEST}
 */
public record Page<T>(List<T> items, long total, int page, int size) {
    public static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** @throws InvalidInputException if page or size are out of bounds */
    public static void check(int page, int size) {
        if (size < 1 || size > LARGEST) {
            throw new InvalidInputException("size", "out_of_range");
        }
        if (page < 0 || page > Integer.MAX_VALUE / LARGEST) {
            throw new InvalidInputException("page", "out_of_range");
        }
    }

    /** Whether another page follows this one. */
    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}
