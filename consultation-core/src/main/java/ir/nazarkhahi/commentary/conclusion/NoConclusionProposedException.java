package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Nobody has proposed a conclusion that could be approved. */
public class NoConclusionProposedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NoConclusionProposedException() {
        super(Category.CONFLICT, "conclusion_not_proposed", "no conclusion has been proposed");
    }
}
