package ir.nazarkhahi.news;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.item.NewsState;

/**
 * Which items, the newest first.
 *
 * @param kind null for all
 * @param state null for all that the asker may see
 * @param page from 0
 */
public record NewsFilter(NewsKind kind, NewsState state, int page, int size) {

    /** @throws ir.nazarkhahi.gate.InvalidInputException if page or size are out of bounds */
    public NewsFilter {
        Page.check(page, size);
    }

    public static NewsFilter newest(int size) {
        return new NewsFilter(null, NewsState.PUBLISHED, 0, size);
    }
}
