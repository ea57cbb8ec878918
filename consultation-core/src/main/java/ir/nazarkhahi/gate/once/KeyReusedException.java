package ir.nazarkhahi.gate.once;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The same key came with another body. */
public class KeyReusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public KeyReusedException() {
        super(Category.INVALID, "idempotency_key_reused", "this Idempotency-Key was used for another body; use a new one");
    }
}
