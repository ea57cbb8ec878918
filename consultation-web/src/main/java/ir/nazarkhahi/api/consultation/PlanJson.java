package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;

/**
 * What a consultation is planned as; its fields are those of {@link ConsultationDetail}.
 *
 * @param draft id of the draft; taken for a new plan only
 * @param opensAt ISO-8601 with a zone; null to open at publication
 * @param version as read; needed for changing a plan
 */
public record PlanJson(Long draft, String kind, String title, String opensAt, String why, String legalBasis, String whatChanges, String contact,
        List<AnnexText> annexes, Integer version) {

    long requiredDraft() {
        if (draft == null) {
            throw new InvalidInputException("draft", "required");
        }
        return draft;
    }

    int requiredVersion() {
        if (version == null) {
            throw new InvalidInputException("version", "required");
        }
        return version;
    }

    ConsultationPlan plan() {
        return new ConsultationPlan(kind, title, Moment.parse("opensAt", opensAt), new Explanation(why, legalBasis, whatChanges, contact), annexes);
    }
}
