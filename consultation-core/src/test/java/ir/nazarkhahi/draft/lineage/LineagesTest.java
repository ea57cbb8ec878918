package ir.nazarkhahi.draft.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Issue 2, point 4: a provision's lineage lives across versions. */
class LineagesTest {
    private static final String ONE = "دستگاه‌ها موظفند اطلاعات خود را منتشر کنند";
    private static final String TWO = "مهلت پاسخ به درخواست مردم ده روز کاری است";
    private static final String THREE = "مسئولیت اجرای این مقررات با رئیس دستگاه است";

    @Test
    void an_inserted_article_shifts_numbers_but_no_lineage() {
        int[] continued = Lineages.match(List.of(article(1, ONE), article(2, TWO), article(3, THREE)),
                List.of(article(1, ONE), article(2, "ناظر هر ماه گزارش کار خود را می‌نویسد"), article(3, TWO), article(4, THREE)));

        assertThat(continued).containsExactly(0, -1, 1, 2);
    }

    @Test
    void a_changed_wording_at_its_address_is_the_same_provision() {
        int[] continued = Lineages.match(List.of(article(1, ONE), article(2, TWO)), List.of(article(1, ONE), article(2, "مهلت پاسخ به درخواست مردم یک ماه است")));

        assertThat(continued).containsExactly(0, 1);
    }

    @Test
    void swapped_articles_keep_their_own_lineage() {
        assertThat(Lineages.match(List.of(article(1, ONE), article(2, TWO)), List.of(article(1, TWO), article(2, ONE)))).containsExactly(1, 0);
    }

    @Test
    void letters_of_another_keyboard_are_no_change_and_another_type_is_no_successor() {
        Wording arabic = article(5, ONE.replace('ی', 'ي').replace('ک', 'ك'));
        Wording note = Wording.of("art_1", ProvisionType.NOTE, "", ONE);

        assertThat(Lineages.match(List.of(article(1, ONE)), List.of(arabic))).containsExactly(0);
        assertThat(Lineages.match(List.of(article(1, ONE)), List.of(note))).containsExactly(-1);
    }

    @Test
    void the_same_text_again_continues_itself_even_where_wordings_repeat() {
        List<Wording> text = IntStream.rangeClosed(1, 300).mapToObj(i -> article(i, "متن " + i % 3)).toList();

        assertThat(Lineages.match(text, text)).containsExactly(IntStream.range(0, 300).toArray());
    }

    private static Wording article(int number, String text) {
        return Wording.of("art_" + number, ProvisionType.ARTICLE, "", text);
    }
}
