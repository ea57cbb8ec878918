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
    private static final int LONGEST_NAME = 200;

    private DecisionRules() {}

    /** @return the decision cleaned @throws InvalidInputException naming every field at fault */
    static Decision checked(Decision asked) {
        if (asked == null || asked.action() == null) {
            throw new InvalidInputException("decision", "required");
        }
        boolean redacts = asked.action() == ModerationAction.REDACT;
        Decision decision = redacts
                ? new Decision(asked.action(), clean(asked.reason()), clean(asked.redactedText()), kept(asked.redactedWording()), kept(asked.redactedName()), kept(asked.redactedOrganisation()))
                : new Decision(asked.action(), clean(asked.reason()), null, null, null, null);
        List<Field> broken = new ArrayList<>();
        require(broken, "reason", decision.reason(), asked.action() != ModerationAction.PUBLISH, LONGEST_REASON);
        require(broken, "redactedText", decision.redactedText(), redacts, LONGEST_TEXT);
        require(broken, "redactedWording", decision.redactedWording(), false, LONGEST_TEXT);
        require(broken, "redactedName", decision.redactedName(), false, LONGEST_NAME);
        require(broken, "redactedOrganisation", decision.redactedOrganisation(), false, LONGEST_NAME);
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

    /** Null keeps what there is; blank, as an empty text, takes it away. */
    private static String kept(String words) {
        return words == null ? null : BidiSafety.strip(words).strip();
    }

    private static String clean(String words) {
        return words == null || BidiSafety.isBlank(words) ? null : BidiSafety.strip(words).strip();
    }
}
