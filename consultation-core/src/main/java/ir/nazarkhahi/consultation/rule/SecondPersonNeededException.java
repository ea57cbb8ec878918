package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** What one person proposes another approves (design §5). */
public class SecondPersonNeededException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public SecondPersonNeededException() {
        super(Category.FORBIDDEN, "second_person_needed", "another person must approve what you have proposed");
    }
}
