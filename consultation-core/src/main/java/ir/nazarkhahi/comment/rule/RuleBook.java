package ir.nazarkhahi.comment.rule;

import ir.nazarkhahi.comment.rule.match.Condition;
import ir.nazarkhahi.comment.rule.match.Examined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The enabled rules of an office, those from above first, compiled; safe for many threads. */
public final class RuleBook {
    private static final Comparator<RuleView> ORDER =
            Comparator.<RuleView>comparingInt(rule -> rule.officePath().length()).thenComparing(rule -> rule.rule().position()).thenComparing(RuleView::id);
    private static final int LONGEST_FIND = 200;

    public static final RuleBook NONE = new RuleBook(List.of());

    private final List<Compiled> masking;
    private final List<Compiled> judging;

    private record Compiled(RuleView view, Condition condition) {}

    /** A rule that found something. */
    public record Finding(long ruleId, String rule, String found) {}

    /** @param held by which rule, the first of them; null if by none. What is held is not flagged besides. */
    public record Verdict(Finding held, List<Finding> flags) {
        public static final Verdict NOTHING = new Verdict(null, List.of());
    }

    private RuleBook(List<Compiled> rules) {
        masking = rules.stream().filter(one -> one.view().rule().action() == RuleAction.MASK).toList();
        judging = rules.stream().filter(one -> one.view().rule().action() != RuleAction.MASK).toList();
    }

    static RuleBook of(List<RuleView> rules) {
        return new RuleBook(rules.stream().filter(rule -> rule.rule().enabled()).sorted(ORDER).map(rule -> new Compiled(rule, rule.rule().checked())).toList());
    }

    /** The words without what rules of this office take out of them; null stays null. */
    public String mask(String words) {
        String masked = words;
        for (Compiled rule : words == null ? List.<Compiled>of() : masking) {
            masked = rule.condition().mask(masked);
        }
        return masked;
    }

    public Verdict judge(Examined comment) {
        if (judging.isEmpty()) {
            return Verdict.NOTHING;
        }
        List<Finding> flags = new ArrayList<>();
        for (Compiled rule : judging) {
            String found = rule.condition().find(comment).map(RuleBook::shortened).orElse(null);
            if (found != null && rule.view().rule().action() == RuleAction.HOLD) {
                return new Verdict(finding(rule, found), List.of());
            }
            if (found != null) {
                flags.add(finding(rule, found));
            }
        }
        return new Verdict(null, flags);
    }

    /** Whether a rule of that kind is asked: what no rule counts need not be remembered. */
    public boolean asks(RuleKind kind) {
        return judging.stream().anyMatch(rule -> rule.view().rule().kind() == kind);
    }

    private static Finding finding(Compiled rule, String found) {
        return new Finding(rule.view().id(), rule.view().rule().name(), found);
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST_FIND ? found : found.substring(0, LONGEST_FIND - 1) + "…";
    }
}
