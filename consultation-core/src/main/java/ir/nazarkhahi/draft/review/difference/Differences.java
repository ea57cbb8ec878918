package ir.nazarkhahi.draft.review.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.redline.Redline;
import ir.nazarkhahi.draft.redline.Span;
import ir.nazarkhahi.draft.redline.Span.Mark;
import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares a text in hand with the imported one: provisions first, then words within those that differ. Blanks do not
 * count, and neither does where a provision begins or ends, so merging, splitting, retyping and moving leave no difference.
 */
public final class Differences {
    private static final int CONTEXT = 60;

    private final WorkingText imported;
    private final WorkingText current;

    private Differences(WorkingText imported, WorkingText current) {
        this.imported = imported;
        this.current = current;
    }

    /** In text order; empty if not a character was lost or added. */
    public static List<Difference> between(WorkingText imported, WorkingText current) {
        return new Differences(imported, current).all();
    }

    private List<Difference> all() {
        List<Difference> found = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(characters(imported), characters(current)).getDeltas()) {
            List<Node> before = stretch(imported, delta.getSource().getPosition(), delta.getSource().size());
            List<Node> after = stretch(current, delta.getTarget().getPosition(), delta.getTarget().size());
            List<Span> spans = shortened(unblanked(Redline.between(words(before), words(after))));
            if (!spans.isEmpty()) {
                found.add(new Difference(after.isEmpty() ? null : after.get(0).id(), line(before, after), spans));
            }
        }
        return found;
    }

    private static int line(List<Node> before, List<Node> after) {
        List<Node> nearest = before.isEmpty() ? after : before;
        return nearest.isEmpty() ? 0 : nearest.get(0).line();
    }

    private static List<Node> stretch(WorkingText text, int from, int count) {
        return text.nodes().subList(from, from + count);
    }

    private static List<String> characters(WorkingText text) {
        return text.nodes().stream().map(node -> withoutBlanks(node.wording())).toList();
    }

    private static String words(List<Node> nodes) {
        return Blanks.single(nodes.stream().map(Node::wording).collect(Collectors.joining(" ")));
    }

    private static String withoutBlanks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.chars().filter(c -> !Blanks.isBlank(c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** Words that are only parted or joined otherwise are the same characters. */
    private static List<Span> unblanked(List<Span> spans) {
        List<Span> told = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Span next = i + 1 < spans.size() ? spans.get(i + 1) : null;
            boolean replaced = span.mark() == Mark.DELETED && next != null && next.mark() == Mark.INSERTED;
            if (replaced && withoutBlanks(span.text()).equals(withoutBlanks(next.text()))) {
                told.add(new Span(Mark.KEPT, next.text()));
                i++;
            } else if (!span.isKept() && withoutBlanks(span.text()).isEmpty()) {
                told.add(new Span(Mark.KEPT, " "));
            } else {
                told.add(span);
            }
        }
        return told.stream().allMatch(Span::isKept) ? List.of() : told;
    }

    /** What is kept is shown as far as one needs it to find the place. */
    private static List<Span> shortened(List<Span> spans) {
        List<Span> told = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int most = i == 0 || i == spans.size() - 1 ? CONTEXT : 2 * CONTEXT;
            if (!span.isKept() || span.text().length() <= most) {
                told.add(span);
            } else {
                String start = i == 0 ? "" : span.text().substring(0, CONTEXT);
                String end = i == spans.size() - 1 ? "" : span.text().substring(span.text().length() - CONTEXT);
                told.add(new Span(Mark.KEPT, start + " … " + end));
            }
        }
        return told;
    }
}
