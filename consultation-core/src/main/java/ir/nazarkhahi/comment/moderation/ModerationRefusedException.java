package ir.nazarkhahi.comment.moderation;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The decision does not fit the state of the comment or of its consultation. */
public class ModerationRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private ModerationRefusedException(String code, String message) {
        super(Category.CONFLICT, code, message);
    }

    static ModerationRefusedException wrongState() {
        return new ModerationRefusedException("comment_state", "a comment in this state cannot be decided on so");
    }

    static ModerationRefusedException handedOver() {
        return new ModerationRefusedException("only_redaction_after_hand_over", "after the hand-over only redaction is possible");
    }
}
