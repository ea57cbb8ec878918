package ir.nazarkhahi.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.redline.Span.Mark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Issue 2, points 10 and 14: wordings marked against each other. */
class RedlineTest {

    @Test
    void words_that_changed_are_one_change() {
        List<Span> spans = Redline.between("ظرف ده روز کاری اعلام کند", "ظرف یک ماه تقویمی اعلام کند");

        assertThat(spans).containsExactly(new Span(Mark.KEPT, "ظرف "), new Span(Mark.DELETED, "ده روز کاری"), new Span(Mark.INSERTED, "یک ماه تقویمی"),
                new Span(Mark.KEPT, " اعلام کند"));
    }

    @Test
    void a_blank_around_both_wordings_has_not_changed() {
        assertThat(Redline.between("هدف این", "هدف از این")).containsExactly(new Span(Mark.KEPT, "هدف "), new Span(Mark.INSERTED, "از "), new Span(Mark.KEPT, "این"));
        assertThat(Redline.between("هدف این", "هدف این است")).containsExactly(new Span(Mark.KEPT, "هدف این"), new Span(Mark.INSERTED, " است"));
        assertThat(Redline.between("در تصمیم‌گیری اداری", "در همهٔ تصمیم‌های اداری")).containsExactly(new Span(Mark.KEPT, "در "),
                new Span(Mark.DELETED, "تصمیم‌گیری"), new Span(Mark.INSERTED, "همهٔ تصمیم‌های"), new Span(Mark.KEPT, " اداری"));
    }

    @Test
    void a_word_with_zwnj_is_one_word() {
        assertThat(Redline.between("می‌شود", "نمی‌شود")).containsExactly(new Span(Mark.DELETED, "می‌شود"), new Span(Mark.INSERTED, "نمی‌شود"));
    }

    @Test
    void equal_and_empty_wordings_have_nothing_marked() {
        assertThat(Redline.between("متن", "متن")).containsExactly(new Span(Mark.KEPT, "متن"));
        assertThat(Redline.between(null, "")).isEmpty();
        assertThat(Redline.between(null, "متن")).containsExactly(new Span(Mark.INSERTED, "متن"));
    }

    @Test
    void html_is_escaped_and_isolated() {
        assertThat(Redline.html("a <b> & 'c'", "a \"d\" & 'c'"))
                .isEqualTo("a <del class=\"isolate\">&lt;b&gt;</del><ins class=\"isolate\">&quot;d&quot;</ins> &amp; &#39;c&#39;");
    }

    @Test
    void very_long_wordings_are_compared_in_a_moment() {
        String before = "واژه دیگر متن این ماده است و ادامه دارد\n".repeat(6_000);
        String after = before.replace("دیگر", "تازه").substring(1);

        long start = System.nanoTime();
        List<Span> spans = Redline.between(before, after);

        assertThat(text(spans, Mark.DELETED)).isEqualTo(before);
        assertThat(text(spans, Mark.INSERTED)).isEqualTo(after);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void wordings_without_a_common_word_are_not_compared_word_by_word() {
        String before = words("a", 3_900);
        String after = words("b", 1_500);

        long start = System.nanoTime();
        List<Span> spans = Redline.between(before, after);

        assertThat(System.nanoTime() - start).as("0.4 s and more if they were").isLessThan(200_000_000L);
        assertThat(spans).containsExactly(new Span(Mark.DELETED, before), new Span(Mark.INSERTED, after));
    }

    @Test
    void a_long_provision_that_was_retouched_is_compared_word_by_word() {
        String before = words("a", 20_000);
        String after = before.replace("a9999 ", "تازه ");

        assertThat(Redline.between(before, after)).contains(new Span(Mark.INSERTED, "تازه"));
    }

    private static String words(String letter, int number) {
        return IntStream.range(0, number).mapToObj(i -> letter + i + " ").collect(Collectors.joining()).strip();
    }

    @Property(tries = 300)
    void spans_make_up_both_wordings_to_the_character(@ForAll("wordings") String before, @ForAll("wordings") String after) {
        List<Span> spans = Redline.between(before, after);

        assertThat(text(spans, Mark.DELETED)).isEqualTo(before);
        assertThat(text(spans, Mark.INSERTED)).isEqualTo(after);
        assertThat(spans).noneMatch(span -> span.text().isEmpty());
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("متن", " ", "  ", "\n", "ده", "روز", "،", ".", "<", "می‌شود", "۱۲", "x", "😀").list().ofMaxSize(30).map(words -> String.join("", words));
    }

    /** What was kept, together with what has this mark: one of the two wordings. */
    private static String text(List<Span> spans, Mark mark) {
        return spans.stream().filter(span -> span.isKept() || span.mark() == mark).map(Span::text).collect(Collectors.joining());
    }
}
