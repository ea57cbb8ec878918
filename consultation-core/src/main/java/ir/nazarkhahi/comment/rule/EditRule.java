package ir.nazarkhahi.comment.rule;

import ir.nazarkhahi.comment.rule.match.Condition;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a rule says.
 *
 * @param position rules of one office are applied in this order; 1 to 9,999
 * @param terms words, domains, expressions or kinds of personal data, one a line; null is none
 * @param spared domains that do not count; null is none
 * @param most what is beyond this is found; null where a number means nothing
 * @param minutes in how much time, 1,440 at most; null where time means nothing
 */
public record EditRule(String name, RuleKind kind, RuleAction action, boolean enabled, int position, String terms, String spared, Integer most, Integer minutes) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TERMS = 50_000;
    private static final int LAST_POSITION = 9_999;
    private static final int HIGHEST = 1_000_000;

    public EditRule {
        name = name == null ? "" : name.strip();
        terms = terms == null ? "" : terms.strip();
        spared = spared == null ? "" : spared.strip();
    }

    /** A list of words that holds. */
    public static EditRule words(String name, String words) {
        return new EditRule(name, RuleKind.WORDS, RuleAction.HOLD, true, 100, words, null, null, null);
    }

    /** @return what it looks for @throws InvalidInputException naming every field that cannot be accepted */
    Condition checked() {
        List<Field> faults = new ArrayList<>();
        check(faults, "name", BidiSafety.isBlank(name) ? "required" : name.length() > LONGEST_NAME ? "too_long" : null);
        check(faults, "kind", kind == null ? "required" : null);
        check(faults, "action", action == null ? "required" : kind != null && !kind.allows(action) ? "action_not_for_kind" : null);
        check(faults, "position", position < 1 || position > LAST_POSITION ? "out_of_range" : null);
        check(faults, "terms", terms.length() > LONGEST_TERMS ? "too_long" : null);
        check(faults, "spared", spared.length() > LONGEST_TERMS ? "too_long" : null);
        check(faults, "most", most != null && (most < 0 || most > HIGHEST) ? "out_of_range" : null);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return kind.condition(this);
    }

    private static void check(List<Field> faults, String field, String code) {
        if (code != null) {
            faults.add(new Field(field, code));
        }
    }
}
