package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.rule.EditRule;
import ir.nazarkhahi.comment.rule.RuleAction;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.comment.rule.RuleView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.Digits;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A rule as it is typed. */
public class RuleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> typed = new HashMap<>(Map.of("kind", RuleKind.WORDS.name(), "action", RuleAction.HOLD.name(), "position", "100"));
    private boolean enabled = true;
    private int version;
    private boolean filled;

    /** Once: what was typed over it stays. */
    void fill(RuleView view) {
        if (filled) {
            return;
        }
        filled = true;
        EditRule rule = view.rule();
        version = view.version();
        enabled = rule.enabled();
        typed.putAll(Map.of("name", rule.name(), "kind", rule.kind().name(), "action", rule.action().name(), "position", Integer.toString(rule.position()),
                "terms", rule.terms(), "spared", rule.spared(), "most", Objects.toString(rule.most(), ""), "minutes", Objects.toString(rule.minutes(), "")));
    }

    /** @throws InvalidInputException if a number is none */
    EditRule asked() {
        return new EditRule(typed.get("name"), RuleKind.valueOf(typed.get("kind")), RuleAction.valueOf(typed.get("action")), enabled,
                Objects.requireNonNullElse(number("position"), 0), typed.get("terms"), typed.get("spared"), number("most"), number("minutes"));
    }

    String consultation() {
        return Digits.latin(Objects.toString(typed.get("consultation"), ""));
    }

    int version() {
        return version;
    }

    private Integer number(String field) {
        String text = Digits.latin(Objects.toString(typed.get(field), "")).strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            throw new InvalidInputException(field, "malformed");
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
