package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The text was changed after its publication was proposed; it must be proposed again. */
public class ProposalOutdatedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public ProposalOutdatedException() {
        super(Category.CONFLICT, "proposal_outdated", "the text was changed since the publication was proposed");
    }
}
