package ir.nazarkhahi.gate.once;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The first request with this key has not been answered yet. */
public class StillRunningException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public StillRunningException() {
        super(Category.CONFLICT, "still_running", "the first request with this Idempotency-Key is still running; ask again");
    }
}
