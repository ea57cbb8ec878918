package ir.nazarkhahi.commentary.handover.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Comments were received, and public relations have not summed up any of them yet. */
public class NotSummarisedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NotSummarisedException() {
        super(Category.CONFLICT, "not_summarised", "write a summary before you hand over");
    }
}
