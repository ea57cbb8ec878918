package ir.nazarkhahi.draft.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.redline.Span;
import ir.nazarkhahi.draft.redline.Span.Mark;
import ir.nazarkhahi.draft.review.change.Edit;
import ir.nazarkhahi.draft.review.change.Remove;
import ir.nazarkhahi.draft.review.change.Renumber;
import ir.nazarkhahi.draft.review.change.Split;
import ir.nazarkhahi.draft.review.change.Texts;
import ir.nazarkhahi.draft.review.text.WorkingText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an edit took away or added is shown (issue 3, point 1)")
class DifferencesTest {
    private final WorkingText imported = Texts.of("ARTICLE|1|ماده ۱ـ|وزارت مکلف است گزارش دهد.", "ARTICLE|2|ماده ۲ـ|این آیین‌نامه لازم‌الاجراست.");

    @Test
    void a_word_changed_is_told_with_its_place() {
        List<Difference> found = Differences.between(imported, new Edit("p0", null, null, "وزارت موظف است گزارش دهد.").on(imported));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).provision()).isEqualTo("p0");
        assertThat(found.get(0).line()).isEqualTo(1);
        assertThat(found.get(0).spans()).contains(new Span(Mark.DELETED, "مکلف"), new Span(Mark.INSERTED, "موظف"));
    }

    @Test
    void what_was_removed_is_told_by_its_line() {
        List<Difference> found = Differences.between(imported, new Remove("p1").on(imported));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).provision()).isNull();
        assertThat(found.get(0).line()).isEqualTo(2);
    }

    @Test
    void another_number_in_the_head_is_a_difference_too() {
        assertThat(Differences.between(imported, new Renumber("p1", "3", false).on(imported)).get(0).spans()).contains(new Span(Mark.INSERTED, "۳ـ"));
    }

    @Test
    void a_word_cut_in_two_is_no_difference() {
        assertThat(Differences.between(imported, new Split("p0", 3, "n1").on(imported))).isEmpty();
    }
}
