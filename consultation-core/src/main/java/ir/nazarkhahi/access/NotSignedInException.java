package ir.nazarkhahi.access;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The right is nobody's in general, and it is not known who asks. */
public class NotSignedInException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public NotSignedInException() {
        super(Category.UNAUTHENTICATED, "not_signed_in", "this needs a session or an API token");
    }
}
