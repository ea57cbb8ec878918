package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.paging.CommentOrder;
import java.util.Arrays;
import java.util.List;

/** The orders that a list of comments can be read in, as they stand in addresses. The first is the usual one and is not named there. */
enum Sorting {
    OLDEST("", CommentOrder.OLDEST),
    NEWEST("newest", CommentOrder.NEWEST),
    SUPPORT("support", CommentOrder.MOST_SUPPORTED);

    private final String word;
    private final CommentOrder order;

    /**
     * A link to an order.
     *
     * @param word the end of its name in the bundles
     * @param chosen whether the list is in this order now
     */
    public record Choice(String word, String query, boolean chosen) {}

    Sorting(String word, CommentOrder order) {
        this.word = word;
        this.order = order;
    }

    static Sorting of(String sort) {
        return Arrays.stream(values()).filter(one -> one.word.equals(sort)).findFirst().orElse(OLDEST);
    }

    CommentOrder order() {
        return order;
    }

    List<Choice> choices(String stance) {
        return Arrays.stream(values()).map(one -> new Choice(one.name(), one.query(stance), one == this)).toList();
    }

    /** @param stance null for all */
    String query(String stance) {
        String narrowed = stance == null || stance.isBlank() ? "" : "stance=" + stance;
        String sorted = word.isEmpty() ? "" : "sort=" + word;
        return "?" + narrowed + (narrowed.isEmpty() || sorted.isEmpty() ? "" : "&") + sorted;
    }
}
