package ir.nazarkhahi.comment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.comment.rule.match.Examined;
import ir.nazarkhahi.comment.rule.match.Repeats;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static RuleView rule(long id, String path, RuleAction action, boolean enabled, int position, String words) {
        return new RuleView(id, path, new EditRule("قاعدهٔ " + id, RuleKind.WORDS, action, enabled, position, words, null, null, null), 1);
    }

    private static Examined comment(String text) {
        return new Examined(text, 0, Repeats.UNKNOWN);
    }

    @Test
    void the_first_rule_that_holds_is_named_those_from_above_before_others() {
        RuleBook book = RuleBook.of(List.of(rule(1, "/1/2/", RuleAction.HOLD, true, 1, "سیب"), rule(2, "/1/", RuleAction.HOLD, true, 9, "سیب"),
                rule(3, "/1/", RuleAction.HOLD, false, 1, "سیب"), rule(4, "/1/", RuleAction.FLAG, true, 1, "سیب")));

        RuleBook.Verdict verdict = book.judge(comment("یک سیب"));

        assertThat(verdict.held().ruleId()).isEqualTo(2);
        assertThat(verdict.flags()).as("what is held is not flagged besides").isEmpty();
        assertThat(book.judge(comment("هیچ"))).isEqualTo(new RuleBook.Verdict(null, List.of()));
    }

    @Test
    void all_rules_that_flag_are_named_and_all_that_mask_are_applied() {
        RuleBook book = RuleBook.of(List.of(rule(1, "/1/", RuleAction.FLAG, true, 1, "سیب"), rule(2, "/1/", RuleAction.FLAG, true, 2, "گلابی"),
                rule(3, "/1/", RuleAction.MASK, true, 3, "انار"), rule(4, "/1/", RuleAction.MASK, true, 4, "هلو")));

        assertThat(book.judge(comment("گلابی و سیب")).flags()).extracting(RuleBook.Finding::ruleId).containsExactly(1L, 2L);
        assertThat(book.mask("انار و هلو")).isEqualTo("«…» و «…»");
        assertThat(book.mask(null)).isNull();
    }

    @Test
    void a_rule_says_all_that_is_wrong_with_it() {
        assertThatThrownBy(() -> new EditRule(" ", RuleKind.PERSONAL, RuleAction.MASK, true, 0, null, null, null, null).checked())
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.fields()).extracting(field -> field.name() + ":" + field.code())
                        .containsExactly("name:required", "action:action_not_for_kind", "position:out_of_range"));
    }
}
