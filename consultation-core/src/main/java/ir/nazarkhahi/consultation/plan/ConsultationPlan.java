package ir.nazarkhahi.consultation.plan;

import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is planned, or what a plan is changed to.
 *
 * @param kind code of a kind
 * @param title null or blank for the draft's title
 * @param opensAt null to open at publication
 */
public record ConsultationPlan(String kind, String title, Instant opensAt, Explanation explanation, List<AnnexText> annexes) {
    private static final int LONGEST_TITLE = 500;

    public ConsultationPlan {
        title = title == null ? "" : BidiSafety.strip(title).replace('\n', ' ').strip();
        explanation = explanation == null ? Explanation.NONE : explanation;
        annexes = annexes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(annexes));
    }

    public static ConsultationPlan ofKind(String kind) {
        return new ConsultationPlan(kind, null, null, null, null);
    }

    /** @throws InvalidInputException naming every field that cannot be accepted */
    public void check() {
        List<Field> faults = new ArrayList<>(explanation.faults());
        if (CodePoints.count(title) > LONGEST_TITLE) {
            faults.add(new Field("title", "too_long"));
        }
        if (kind == null || kind.isBlank()) {
            faults.add(new Field("kind", "required"));
        }
        faults.addAll(AnnexText.faults(annexes));
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
