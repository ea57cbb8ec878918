package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.WorkingText;

/** Takes a provision out: a running head, a line of a table of contents. What stood within it takes its place. */
public record Remove(String provision) implements Change {

    @Override
    public WorkingText on(WorkingText text) {
        int index = text.indexOf(provision);
        if (text.size() == 1) {
            throw new ChangeRefusedException("last_provision", "a text has at least one provision");
        }
        return text.shifted(index + 1, text.endOf(index), -1).without(index);
    }
}
