package ir.nazarkhahi.commentary.disposition;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Somebody else has answered this comment since it was read; nothing of the request was written. The code is that of every lost race. */
public class StaleDispositionException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    /** @param index of the item, from 0 */
    public StaleDispositionException(int index, String ref) {
        super(Category.CONFLICT, "stale", "somebody else has answered " + ref + " since you read it", new Field("items[" + index + "]." + ref, "stale"));
    }
}
