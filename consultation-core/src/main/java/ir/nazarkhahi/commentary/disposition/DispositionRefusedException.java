package ir.nazarkhahi.commentary.disposition;

import ir.nazarkhahi.gate.BrokenRuleException;
import java.util.List;

/** One item cannot be done, so none was; the field names the first that failed and why. */
public class DispositionRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    /**
     * @param index of the item, from 0
     * @param ref the comment it failed at; empty if the item itself is at fault
     * @param why {@code unknown_ref}, {@code required}, {@code too_many}, {@code comment_rejected}, {@code comment_held}
     */
    public DispositionRefusedException(int index, String ref, String why) {
        super(Category.INVALID, "disposition_refused", "nothing was written: item " + index + (ref.isEmpty() ? "" : " (" + ref + ")") + " " + why,
                new Field("items[" + index + "]" + (ref.isEmpty() ? "" : "." + ref), why));
    }

    /** @param wrong what the item itself lacks or has too much of */
    DispositionRefusedException(int index, List<Field> wrong) {
        super(Category.INVALID, "disposition_refused", "nothing was written: item " + index + " cannot be accepted as sent", wrong.toArray(Field[]::new));
    }
}
