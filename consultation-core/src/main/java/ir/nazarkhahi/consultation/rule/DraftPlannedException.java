package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** One text, one consultation: a draft is asked about again only after the earlier one was withdrawn. */
public class DraftPlannedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    /** @param code of the consultation that has the draft */
    public DraftPlannedException(String code) {
        super(Category.CONFLICT, "draft_planned", "consultation " + code + " is about this draft already");
    }
}
