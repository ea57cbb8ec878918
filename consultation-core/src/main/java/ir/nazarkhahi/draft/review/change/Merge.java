package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;

/**
 * Joins a provision with the one after or before it in text order. The earlier stays what it is and goes on with label,
 * heading and text of the later; what stood within the later stands within the earlier.
 *
 * @param next with the one after it; otherwise with the one before
 */
public record Merge(String provision, boolean next) implements Change {
    /** What a sentence ends with; otherwise a line was broken in the middle of one. */
    private static final String ENDS = ".:؛!؟?»)";

    @Override
    public WorkingText on(WorkingText text) {
        int earlier = text.indexOf(provision) - (next ? 0 : 1);
        int later = earlier + 1;
        if (earlier < 0 || later >= text.size()) {
            throw new ChangeRefusedException("nothing_to_merge", "there is no provision on that side");
        }
        Node first = text.get(earlier);
        Node second = text.get(later);
        Node both = first.saying(first.label(), first.heading(), joined(first, second)).continuing(first.lineage() == null ? second.lineage() : first.lineage());
        return Depths.checked(text.shifted(later + 1, text.endOf(later), first.depth() - second.depth()).without(later).with(earlier, both));
    }

    private static String joined(Node first, Node second) {
        String before = first.text();
        String after = second.wording();
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean apart = !second.label().isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return before + (apart ? "\n" : " ") + after;
    }
}
