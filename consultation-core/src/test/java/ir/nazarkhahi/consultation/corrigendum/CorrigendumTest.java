package ir.nazarkhahi.consultation.corrigendum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 13: a corrigendum has a public note in both languages. */
class CorrigendumTest {
    private static final EditedProvision KEPT = new EditedProvision(640_123_456_789_012_345L, ProvisionType.ARTICLE, 0, "۱", "ماده ۱ـ", "تعریف", "متن\nدو سطری \"با گیومه\"");
    private static final EditedProvision FRESH = new EditedProvision(null, ProvisionType.NOTE, 1, null, "", "", "تبصرهٔ تازه");

    @Test
    void both_notes_are_needed_and_a_reason_where_the_window_begins_again() {
        Corrigendum silent = new Corrigendum(1, List.of(), " ", null, true, "\u200f");

        assertThatThrownBy(silent::check).isInstanceOfSatisfying(InvalidInputException.class, refused ->
                assertThat(refused.fields()).extracting(Field::name).containsExactly("noteFa", "noteEn", "reason", "provisions"));
        assertThatThrownBy(() -> new Corrigendum(1, List.of(KEPT), "ی".repeat(2_001), "n", false, null).check()).hasMessageContaining("fields");
        new Corrigendum(1, List.of(KEPT), "یادداشت", "note", false, null).check();
    }

    @Test
    void a_reason_is_only_told_where_the_window_begins_again() {
        assertThat(new Corrigendum(1, List.of(KEPT), "ی", "n", false, "چرا").reason()).isEmpty();
        assertThat(new Corrigendum(1, List.of(KEPT), "ی", "n", true, " چرا ").reason()).isEqualTo("چرا");
    }

    @Test
    void what_waits_is_read_as_it_was_written() {
        assertThat(EditedJson.read(EditedJson.write(List.of(KEPT, FRESH)))).containsExactly(KEPT, FRESH);
    }
}
