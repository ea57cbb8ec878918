package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.gate.BrokenRuleException;

/** Too many files wait to be sent with something; the comment itself can be sent without. */
public class UploadsFullException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    UploadsFullException() {
        super(Category.UNAVAILABLE, "uploads_full", "no more files can be taken just now; try again later");
    }
}
