package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The draft has got a newer version since the review began; its steps lead from a text that is no longer the newest. */
public class ReviewOutdatedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    ReviewOutdatedException() {
        super(Category.CONFLICT, "review_outdated", "the draft has a newer version; give this review up to begin with that");
    }
}
