package ir.nazarkhahi.comment.rule;

import ir.nazarkhahi.comment.rule.match.Condition;
import ir.nazarkhahi.comment.rule.match.Examined;
import java.util.Optional;

/** A rule that is tried out before it is saved. */
public final class TriedRule {
    private final EditRule rule;
    private final Condition condition;

    private TriedRule(EditRule rule) {
        this.rule = rule;
        this.condition = rule.checked();
    }

    /** @throws ir.nazarkhahi.gate.InvalidInputException if something it says cannot be accepted */
    public static TriedRule of(EditRule rule) {
        return new TriedRule(rule);
    }

    public Optional<String> find(Examined comment) {
        return condition.find(comment);
    }

    public boolean masks() {
        return rule.action() == RuleAction.MASK;
    }

    public String mask(String text) {
        return condition.mask(text);
    }
}
