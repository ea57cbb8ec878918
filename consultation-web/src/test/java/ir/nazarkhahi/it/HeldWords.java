package ir.nazarkhahi.it;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.comment.rule.EditRule;
import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.comment.rule.RuleView;
import java.util.List;

/** A rule that holds comments with certain words, until it is closed. */
public final class HeldWords implements AutoCloseable {
    public static final Actor ADMINISTRATOR = new Actor(1, "test", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, "/")), false);

    private final RuleService rules;
    private final RuleView rule;

    private HeldWords(RuleService rules, RuleView rule) {
        this.rules = rules;
        this.rule = rule;
    }

    public static HeldWords everywhere(RuleService rules, String words) {
        return new HeldWords(rules, rules.add(ADMINISTRATOR, "/", EditRule.words("آزمون", words)));
    }

    @Override
    public void close() {
        rules.remove(ADMINISTRATOR, rule.id(), rule.version());
    }
}
