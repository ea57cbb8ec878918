package ir.nazarkhahi.commentary.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PS-03: every comment is answered with a reason and an answer")
class WordsTest {

    @Test
    void reason_and_answer_are_kept_without_blanks_around_them() {
        assertThat(Words.of(0, item(" دلیل ", "پاسخ\n"))).isEqualTo(new Words(DispositionKind.NOTED, "دلیل", "پاسخ"));
    }

    @Test
    void everything_that_an_item_lacks_is_named_at_once() {
        assertThat(wrong(3, PutDisposition.of("ref", null, " ", null, null))).containsExactly(new Field("items[3].disposition", "required"),
                new Field("items[3].reason", "required"), new Field("items[3].answer", "required"));
    }

    @Test
    void an_item_that_is_not_there_lacks_everything() {
        assertThat(wrong(0, null)).hasSize(3);
    }

    @Test
    void marks_of_direction_alone_are_no_reason() {
        assertThat(wrong(0, item("\u202E\u200F", "پاسخ"))).containsExactly(new Field("items[0].reason", "required"));
    }

    @Test
    void an_answer_of_more_than_twenty_thousand_characters_is_too_long() {
        assertThat(wrong(0, item("دلیل", "ا".repeat(20_001)))).containsExactly(new Field("items[0].answer", "too_long"));
        assertThat(Words.of(0, item("دلیل", "ا".repeat(20_000))).answer()).hasSize(20_000);
    }

    private static PutDisposition item(String reason, String answer) {
        return PutDisposition.of("ref", DispositionKind.NOTED, reason, answer, null);
    }

    private static List<Field> wrong(int index, PutDisposition item) {
        return catchThrowableOfType(DispositionRefusedException.class, () -> Words.of(index, item)).fields();
    }
}
