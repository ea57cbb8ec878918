package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.gate.BrokenRuleException;

/** No such code, or a factor is needed and does not fit: which of them is not told. */
public class CodeUnknownException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    CodeUnknownException() {
        super(Category.NOT_FOUND, "tracking_unknown", "this code, with these last four digits of the mobile number if one was left, opens nothing");
    }
}
