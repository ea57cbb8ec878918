package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The file holds nothing that could become holidays; the code says why. */
public class RefusedCalendarException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public RefusedCalendarException(Category category, String code, String message) {
        super(category, code, message, new Field("file", code));
    }

    static RefusedCalendarException invalid(String code, String message) {
        return new RefusedCalendarException(Category.INVALID, code, message);
    }
}
