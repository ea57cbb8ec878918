package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.gate.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way from one page of a list to the next.
 *
 * @param number of this page, from 1
 * @param pages how many there are, at least 1
 * @param query what narrows the list, to be kept on the way; empty or ending in {@code &}
 */
public record Pager(int number, int pages, String query) {

    public static Pager of(Page<?> page) {
        return new Pager(page.page() + 1, (int) Math.max(1, (page.total() + page.size() - 1) / page.size()), "");
    }

    /** @param value null or blank if the list is not narrowed by it */
    public Pager with(String name, String value) {
        boolean none = value == null || value.isBlank();
        return none ? this : new Pager(number, pages, query + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&");
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    public boolean isFirst() {
        return number <= 1;
    }

    public boolean isLast() {
        return number >= pages;
    }

    public String getNext() {
        return "?" + query + "page=" + (number + 1);
    }

    public String getPrevious() {
        return "?" + query + "page=" + (number - 1);
    }
}
