package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The new end of a window must be later than the present one (requirement F.1). */
public class WindowNeverShortenedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public WindowNeverShortenedException() {
        super(Category.INVALID, "window_never_shortened", "a window can only be extended");
    }
}
