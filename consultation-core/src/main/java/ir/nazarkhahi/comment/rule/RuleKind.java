package ir.nazarkhahi.comment.rule;

import ir.nazarkhahi.comment.rule.match.Condition;
import ir.nazarkhahi.comment.rule.match.Expressions;
import ir.nazarkhahi.comment.rule.match.Links;
import ir.nazarkhahi.comment.rule.match.PersonalKinds;
import ir.nazarkhahi.comment.rule.match.Phrases;
import ir.nazarkhahi.comment.rule.match.Repeated;
import ir.nazarkhahi.comment.rule.match.Repeats;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What a rule looks for. The names are kept in the database and never change. */
public enum RuleKind {
    LINKS(EnumSet.allOf(RuleAction.class), rule -> new Links(rule.terms(), rule.spared(), rule.most())),
    WORDS(EnumSet.allOf(RuleAction.class), rule -> new Phrases(rule.terms())),
    EXPRESSION(EnumSet.allOf(RuleAction.class), rule -> new Expressions(rule.terms())),
    REPEATED_TEXT(EnumSet.of(RuleAction.HOLD, RuleAction.FLAG), rule -> new Repeated(Repeats.Kind.TEXT, rule.most(), rule.minutes())),
    REPEATED_SENDER(EnumSet.of(RuleAction.HOLD, RuleAction.FLAG), rule -> new Repeated(Repeats.Kind.ORIGIN, rule.most(), rule.minutes())),
    /** Masked always, with no rule; a rule can only do more. */
    PERSONAL(EnumSet.of(RuleAction.HOLD, RuleAction.FLAG), rule -> new PersonalKinds(rule.terms()));

    private final Set<RuleAction> actions;
    private final Function<EditRule, Condition> condition;

    RuleKind(Set<RuleAction> actions, Function<EditRule, Condition> condition) {
        this.actions = actions;
        this.condition = condition;
    }

    public boolean allows(RuleAction action) {
        return actions.contains(action);
    }

    /** @throws ir.nazarkhahi.gate.InvalidInputException if what the rule says cannot be looked for */
    Condition condition(EditRule rule) {
        return condition.apply(rule);
    }
}
