package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.gate.BrokenRuleException;

/** What the author asks for does not fit the state of the comment. */
public class CorrectionRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private CorrectionRefusedException(String code, String message) {
        super(Category.CONFLICT, code, message);
    }

    static CorrectionRefusedException gone() {
        return new CorrectionRefusedException("comment_gone", "the comment was rejected or withdrawn already");
    }
}
