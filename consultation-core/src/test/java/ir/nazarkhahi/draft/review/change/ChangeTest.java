package ir.nazarkhahi.draft.review.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.gate.NotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a drafter does to an imported text (issue 3, point 1)")
class ChangeTest {
    private final WorkingText text = Texts.usual();

    @Test
    void merging_with_the_next_goes_on_with_its_head_and_text() {
        WorkingText merged = new Merge("p2", true).on(text);

        assertThat(merged.get(2).text()).isEqualTo("یک.\nب ـ دو.");
        assertThat(merged.get(2).lineage()).isEqualTo(1002L);
        assertThat(merged.eIds()).containsExactly("preamble", "art_1", "art_1__cl_a", "art_1__note_1", "art_3", "art_4");
    }

    @Test
    void merging_an_article_with_the_one_before_keeps_what_stood_in_it() {
        WorkingText merged = new Merge("p1", false).on(text);

        assertThat(merged.eIds()).startsWith("preamble", "preamble__cl_a", "preamble__cl_b", "preamble__note_1", "art_3");
    }

    @Test
    void a_broken_sentence_is_joined_by_a_blank() {
        WorkingText broken = Texts.of("ARTICLE|1|ماده ۱ـ|این", ".PARAGRAPH|||سطر شکسته است.");

        assertThat(new Merge("p1", false).on(broken).get(0).text()).isEqualTo("این سطر شکسته است.");
    }

    @Test
    void there_is_nothing_before_the_first_and_nothing_after_the_last() {
        assertRefused(new Merge("p0", false), "nothing_to_merge");
        assertRefused(new Merge("p6", true), "nothing_to_merge");
    }

    @Test
    void a_split_makes_a_new_paragraph_within_an_article() {
        WorkingText cut = new Split("p5", "اول این است.".length(), "n1").on(text);

        assertThat(cut.get(5).text()).isEqualTo("اول این است.");
        assertThat(cut.get(5).lineage()).isEqualTo(1005L);
        assertThat(cut.get(6).text()).isEqualTo("دوم آن است.");
        assertThat(cut.get(6).lineage()).isNull();
        assertThat(cut.get(6).line()).isEqualTo(6);
        assertThat(cut.eIds()).endsWith("art_3", "art_3__para_1", "art_4");
    }

    @Test
    void a_split_before_a_head_becomes_what_the_head_says() {
        WorkingText flawed = Texts.of("ARTICLE|1|ماده ۱ـ|متن. تبصره ۲ـ متن تبصره. ماده ۲ـ متن دوم.", ".NOTE|3|تبصره ۳ـ|سوم.");

        WorkingText note = new Split("p0", "متن. ".length(), "n1").on(flawed);
        WorkingText article = new Split("n1", "متن تبصره. ".length(), "n2").on(note);

        assertThat(note.get(1)).extracting(Node::type, Node::number, Node::label).containsExactly(ProvisionType.NOTE, "2", "تبصره ۲ـ");
        assertThat(article.eIds()).containsExactly("art_1", "art_1__note_2", "art_2", "art_2__note_3");
    }

    @Test
    void what_stood_deeper_than_it_could_settles() {
        WorkingText deep = Texts.of("ARTICLE|1|ماده ۱ـ|الف:", ".NOTE|1|تبصره ۱ـ|دو:", "..CLAUSE|الف|الف ـ|یک. ماده ۲ـ دو:", "..CLAUSE|ب|ب ـ|سه.", "...SUBCLAUSE|1|۱ـ|چهار.", "..CLAUSE|پ|پ ـ|پنج.");

        WorkingText cut = new Split("p2", "یک. ".length(), "n1").on(deep);

        assertThat(cut.eIds()).containsExactly("art_1", "art_1__note_1", "art_1__note_1__cl_a", "art_2", "art_2__cl_b", "art_2__cl_b__scl_1", "art_2__cl_c");
    }

    @Test
    void nothing_is_cut_at_an_edge_or_inside_a_character() {
        WorkingText marked = Texts.of("ARTICLE|1|ماده ۱ـ|الف\u064Bب 𝄞 ج");

        assertRefused(new Split("p5", 0, "n1"), "split_at_edge");
        assertRefused(new Split("p5", 99_999, "n1"), "split_at_edge");
        assertRefused(new Split("p5", -1, "n1"), "split_at_edge");
        assertThatThrownBy(() -> new Split("p0", 3, "n1").on(marked)).hasFieldOrPropertyWithValue("code", "split_inside_character");
        assertThatThrownBy(() -> new Split("p0", 7, "n1").on(marked)).hasFieldOrPropertyWithValue("code", "split_inside_character");
    }

    @Test
    void retyping_and_renumbering_give_another_address_and_an_honest_head() {
        WorkingText article = new Renumber("p4", "2", false).on(text);

        assertThat(article.get(4).label()).isEqualTo("تبصره ۲ـ");
        assertThat(article.eIds()).contains("art_1__note_2");
        assertThat(new Retype("p4", ProvisionType.CLAUSE).on(text).eIds()).contains("art_1__cl_1");
        assertThat(new Renumber("p2", "پ", false).on(text).get(2).label()).isEqualTo("پ ـ");
        assertThat(new Renumber("p0", "5", false).on(Texts.of("ARTICLE|3|ماده ۱۳ـ|متن")).get(0).label()).isEqualTo("ماده ۱۳ـ");
        assertThat(new Renumber("p4", " ", false).on(text).get(4).number()).isNull();
    }

    @Test
    void those_after_it_count_on_if_asked() {
        WorkingText counted = new Renumber("p5", "۲", true).on(text);

        assertThat(counted.eIds()).endsWith("art_2", "art_3");
        assertThat(counted.get(6).label()).isEqualTo("ماده ۳ـ");
        assertRefused(new Renumber("p2", "الف", true), "number_not_counted");
        assertRefused(new Renumber("p2", "1".repeat(61), false), "number_too_long");
    }

    @Test
    void moving_in_and_out_keeps_the_order() {
        WorkingText inside = new Move("p4", true).on(text);

        assertThat(inside.eIds()).contains("art_1__cl_b__note_1");
        assertThat(new Move("p4", false).on(inside)).isEqualTo(text);
        assertThat(new Move("p2", false).on(text).eIds()).containsExactly("preamble", "art_1", "cl_a", "cl_a__cl_b", "cl_a__note_1", "art_3", "art_4");
        assertRefused(new Move("p0", true), "nothing_to_stand_in");
        assertRefused(new Move("p2", true), "nothing_to_stand_in");
        assertRefused(new Move("p0", false), "already_outermost");
    }

    @Test
    void nothing_stands_too_deep() {
        String[] lines = new String[14];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = ".".repeat(Math.min(i, 12)) + "PARAGRAPH|||متن " + i;
        }

        assertThatThrownBy(() -> new Move("p13", true).on(Texts.of(lines))).hasFieldOrPropertyWithValue("code", "too_deep");
    }

    @Test
    void editing_changes_what_is_given_and_no_more() {
        WorkingText edited = new Edit("p1", null, " عنوان ", "سطر یک\r\nسطر دو ").on(text);

        assertThat(edited.get(1)).extracting(Node::label, Node::heading, Node::text).containsExactly("ماده ۱ـ", "عنوان", "سطر یک\nسطر دو");
        assertRefused(new Edit("p0", "", "", " "), "nothing_left_to_say");
        assertRefused(new Edit("p1", "ماده".repeat(60), null, null), "wording_too_long");
    }

    @Test
    void removing_lets_what_stood_within_take_its_place() {
        assertThat(new Remove("p1").on(text).eIds()).startsWith("preamble", "cl_a", "cl_b", "note_1", "art_3");
        assertThatThrownBy(() -> new Remove("p0").on(Texts.of("PREAMBLE|||تنها"))).hasFieldOrPropertyWithValue("code", "last_provision");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> new Remove("p77").on(text)).isInstanceOf(NotFoundException.class);
    }

    private void assertRefused(Change change, String code) {
        assertThatThrownBy(() -> change.on(text)).isInstanceOf(ChangeRefusedException.class).hasFieldOrPropertyWithValue("code", code);
    }
}
