package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;

/** Says what a provision is; where it stands and what it says stay. */
public record Retype(String provision, ProvisionType type) implements Change {

    @Override
    public WorkingText on(WorkingText text) {
        int index = text.indexOf(provision);
        return text.with(index, text.get(index).as(type));
    }
}
