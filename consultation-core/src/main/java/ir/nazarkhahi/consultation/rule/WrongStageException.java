package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The step does not follow from where the consultation stands. */
public class WrongStageException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    /** @param stage where it stands */
    public WrongStageException(Enum<?> stage) {
        super(Category.CONFLICT, "wrong_stage", "this cannot be done to a consultation that is " + stage);
    }
}
