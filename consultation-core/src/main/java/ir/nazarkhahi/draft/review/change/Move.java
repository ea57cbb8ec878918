package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.WorkingText;

/**
 * Takes a provision, with all within it, one step further in or out. The order of the text never changes: further in, it
 * stands within the one before it; further out, what followed it there stands within it.
 *
 * @param inwards otherwise outwards
 */
public record Move(String provision, boolean inwards) implements Change {

    @Override
    public WorkingText on(WorkingText text) {
        int index = text.indexOf(provision);
        int depth = text.get(index).depth();
        if (inwards && (index == 0 || text.get(index - 1).depth() < depth)) {
            throw new ChangeRefusedException("nothing_to_stand_in", "no provision before it could hold it");
        }
        if (!inwards && depth == 0) {
            throw new ChangeRefusedException("already_outermost", "it stands at the top");
        }
        return Depths.checked(text.shifted(index, text.endOf(index), inwards ? 1 : -1));
    }
}
