package ir.nazarkhahi.api.moderation;

import ir.nazarkhahi.comment.rule.EditRule;
import ir.nazarkhahi.comment.rule.RuleAction;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.comment.rule.RuleView;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.Locale;

/**
 * A rule of moderation, read and written.
 *
 * @param office code of the office where it holds, and in everything below; not changed by writing
 * @param kind LINKS, WORDS, EXPRESSION, REPEATED_TEXT, REPEATED_SENDER or PERSONAL
 * @param action MASK, HOLD or FLAG
 * @param enabled missing is true
 * @param position missing is 100
 * @param terms one a line: words, domains, expressions of RE2, or kinds of personal data (EMAIL, IBAN, CARD, MOBILE, PHONE, NATIONAL_ID)
 * @param spared LINKS: domains that do not count
 * @param most LINKS: how many pass; REPEATED_…: how many pass within {@code minutes}
 * @param version as read; needed to change it
 */
public record RuleJson(Long id, String office, String name, String kind, String action, Boolean enabled, Integer position, String terms, String spared,
        Integer most, Integer minutes, Integer version) {
    private static final int USUAL_POSITION = 100;

    static RuleJson of(RuleView view, String office) {
        EditRule rule = view.rule();
        return new RuleJson(view.id(), office, rule.name(), rule.kind().name(), rule.action().name(), rule.enabled(), rule.position(), rule.terms(), rule.spared(),
                rule.most(), rule.minutes(), view.version());
    }

    EditRule asked() {
        return new EditRule(name, named("kind", RuleKind.class, kind), named("action", RuleAction.class, action), enabled == null || enabled,
                position == null ? USUAL_POSITION : position, terms, spared, most, minutes);
    }

    private static <E extends Enum<E>> E named(String field, Class<E> type, String name) {
        try {
            return name == null || name.isBlank() ? null : Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(field, "unknown");
        }
    }
}
