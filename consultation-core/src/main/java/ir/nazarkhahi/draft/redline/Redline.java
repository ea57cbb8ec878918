package ir.nazarkhahi.draft.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import ir.nazarkhahi.draft.redline.Span.Mark;
import java.util.List;

/** The differences between two wordings, word by word. */
public final class Redline {
    /**
     * Comparing takes the product of what differs, about a tenth of a second for so much: beyond it lines are compared
     * instead of words, beyond that nothing. Equal beginnings and ends do not count, so a long provision may be retouched.
     */
    private static final long MOST = 3_000_000;

    private Redline() {}

    /**
     * KEPT and DELETED spans in order make up {@code before}, KEPT and INSERTED make up {@code after}, to the character.
     * Null counts as empty.
     */
    public static List<Span> between(String before, String after) {
        String old = before == null ? "" : before;
        String fresh = after == null ? "" : after;
        if (old.equals(fresh)) {
            return old.isEmpty() ? List.of() : List.of(new Span(Mark.KEPT, old));
        }
        List<String> oldWords = Words.of(old);
        List<String> freshWords = Words.of(fresh);
        return isMany(oldWords, freshWords) ? spans(lines(old), lines(fresh)) : spans(oldWords, freshWords);
    }

    /** The spans as escaped HTML: {@code <ins>} and {@code <del>}, each with the class that isolates its direction. */
    public static String html(List<Span> spans) {
        StringBuilder html = new StringBuilder();
        for (Span span : spans) {
            switch (span.mark()) {
                case KEPT -> html.append(escaped(span.text()));
                case INSERTED -> html.append("<ins class=\"isolate\">").append(escaped(span.text())).append("</ins>");
                case DELETED -> html.append("<del class=\"isolate\">").append(escaped(span.text())).append("</del>");
            }
        }
        return html.toString();
    }

    public static String html(String before, String after) {
        return html(between(before, after));
    }

    private static List<Span> spans(List<String> before, List<String> after) {
        Changes spans = new Changes();
        int done = 0;
        if (isMany(before, after)) {
            spans.changed(joined(before), joined(after));
            return spans.finished();
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null).getDeltas()) {
            spans.kept(joined(before.subList(done, delta.getSource().getPosition())));
            spans.changed(joined(delta.getSource().getLines()), joined(delta.getTarget().getLines()));
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        spans.kept(joined(before.subList(done, before.size())));
        return spans.finished();
    }

    private static boolean isMany(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        return (long) (before.size() - first - last) * (after.size() - first - last) > MOST;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
