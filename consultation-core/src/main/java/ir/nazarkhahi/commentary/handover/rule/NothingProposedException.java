package ir.nazarkhahi.commentary.handover.rule;

import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.gate.BrokenRuleException;

/** There is no hand-over waiting for this decision. */
public class NothingProposedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NothingProposedException(HandOverState wanted) {
        super(Category.CONFLICT, "no_hand_over", "there is no hand-over that is " + wanted);
    }
}
