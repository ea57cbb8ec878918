package ir.nazarkhahi.web.work;

import java.util.List;

/**
 * One kind of work that waits.
 *
 * @param word key of its name in the staff's words
 * @param items the first few, each with its address; empty if the list itself is the address
 */
public record Task(String word, long count, String path, List<Item> items) {

    public record Item(String title, String path) {}

    public Task {
        items = List.copyOf(items);
    }
}
