package ir.nazarkhahi.web.list;

import ir.nazarkhahi.text.Folding;
import java.util.List;
import java.util.function.Function;

/** Looks for words in a list that is held whole, as Persian readers expect: ي is ی, ۱ is 1. */
public final class Found {

    private Found() {}

    /** @param words all of which have to occur in the row's texts; null or blank for all rows */
    public static <T> List<T> among(List<T> rows, String words, Function<T, List<String>> texts) {
        List<String> wanted = List.of(Folding.fold(words == null ? "" : words).split(" "));
        return rows.stream().filter(row -> {
            String text = Folding.fold(String.join(" ", texts.apply(row)));
            return wanted.stream().allMatch(text::contains);
        }).toList();
    }
}
