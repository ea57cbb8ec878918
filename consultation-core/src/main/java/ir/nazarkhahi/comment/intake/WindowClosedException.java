package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The consultation did not take comments at the moment this one arrived. */
public class WindowClosedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private WindowClosedException(String code, String message) {
        super(Category.CONFLICT, code, message);
    }

    public static WindowClosedException closed() {
        return new WindowClosedException("window_closed", "the window for comments has ended");
    }

    public static WindowClosedException notYetOpen() {
        return new WindowClosedException("window_not_open", "the window for comments has not begun");
    }

    public static WindowClosedException withdrawn() {
        return new WindowClosedException("consultation_withdrawn", "the consultation was withdrawn");
    }
}
