package ir.nazarkhahi.consultation.conclusion;

import ir.nazarkhahi.gate.BrokenRuleException;
import java.util.List;

/** Something must still be done before the regulation can be promulgated or sent; the fields name what. */
public class ConclusionRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public ConclusionRefusedException(List<String> obstacles) {
        super(Category.CONFLICT, "conclusion_refused", "this must be done first: " + String.join(", ", obstacles),
                obstacles.stream().map(code -> new Field("conclusion", code)).toArray(Field[]::new));
    }
}
