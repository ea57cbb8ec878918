package ir.nazarkhahi.comment.moderation;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/** What a decision needs: what is taken from public view has a reason that everybody can read. */
final class DecisionRules {
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private DecisionRules() {}

    /** @return the decision with blank parts as null @throws InvalidInputException naming every field at fault */
    static Decision checked(Decision asked) {
        if (asked == null || asked.action() == null) {
            throw new InvalidInputException("decision", "required");
        }
        boolean redacts = asked.action() == ModerationAction.REDACT;
        Decision decision = new Decision(asked.action(), clean(asked.reason()), redacts ? clean(asked.redactedText()) : null,
                redacts ? clean(asked.redactedWording()) : null);
        List<Field> broken = new ArrayList<>();
        require(broken, "reason", decision.reason(), asked.action() != ModerationAction.PUBLISH, LONGEST_REASON);
        require(broken, "redactedText", decision.redactedText(), redacts, LONGEST_TEXT);
        require(broken, "redactedWording", decision.redactedWording(), false, LONGEST_TEXT);
        if (!broken.isEmpty()) {
            throw new InvalidInputException(broken);
        }
        return decision;
    }

    private static void require(List<Field> broken, String name, String value, boolean needed, int longest) {
        if (needed && value == null) {
            broken.add(new Field(name, "required"));
        } else if (CodePoints.count(value) > longest) {
            broken.add(new Field(name, "too_long"));
        }
    }

    private static String clean(String words) {
        return words == null || BidiSafety.isBlank(words) ? null : BidiSafety.strip(words).strip();
    }
}
