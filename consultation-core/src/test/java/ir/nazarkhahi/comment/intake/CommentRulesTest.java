package ir.nazarkhahi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.rule.RuleBook;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentRulesTest {
    private static final int LONGEST = 20_000;

    private static SubmitComment comment(String text) {
        return new SubmitComment("1405-0012", null, "SUPPORT", text, null, Author.UNNAMED, null);
    }

    private static SubmitComment by(Author author) {
        return new SubmitComment("1405-0012", null, "SUPPORT", "موافقم", null, author, null);
    }

    private static List<Field> broken(SubmitComment comment) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> CommentRules.check(comment, LONGEST, "art_1"::equals));
        return refused == null ? List.of() : refused.fields();
    }

    @Test
    void a_text_nobody_could_read_is_blank() {
        for (String unreadable : new String[] {null, "", "  \n\t", "\u00a0\u2003", "\u202e\u202d\u2066\u2069", "\u200c\u200f\ufeff", "\u2800", "\u3164"}) {
            assertThat(broken(comment(unreadable))).as(unreadable).containsExactly(new Field("text", "blank"));
        }
    }

    @Test
    void length_is_counted_in_code_points() {
        assertThatCode(() -> CommentRules.check(comment("😀".repeat(LONGEST)), LONGEST, eId -> true)).doesNotThrowAnyException();
        assertThat(broken(comment("😀".repeat(LONGEST + 1)))).containsExactly(new Field("text", "too_long"));
        assertThat(broken(comment("ا".repeat(100_000)))).containsExactly(new Field("text", "too_long"));
    }

    @Test
    void what_has_no_utf8_form_is_refused() {
        assertThat(broken(comment("a\ud800b"))).containsExactly(new Field("text", "unpaired_surrogate"));
        assertThat(broken(comment("a\udc00"))).containsExactly(new Field("text", "unpaired_surrogate"));
        assertThat(broken(comment("a\0b"))).containsExactly(new Field("text", "control_character"));
    }

    @Test
    void all_broken_rules_are_named_at_once() {
        SubmitComment wrong = new SubmitComment("1405-0012", "art_2", "MAYBE", " ", "و".repeat(LONGEST + 1),
                new Author("ن".repeat(101), "س".repeat(201), null, "no address", "12"), null);

        assertThat(broken(wrong)).containsExactly(new Field("provision", "unknown_provision"), new Field("stance", "unknown_stance"),
                new Field("text", "blank"), new Field("suggestedWording", "too_long"), new Field("publicName", "too_long"),
                new Field("organisation", "too_long"), new Field("email", "malformed_email"), new Field("mobile", "malformed_mobile"));
    }

    @Test
    void contact_is_taken_as_people_write_it() {
        assertThat(broken(by(new Author(null, null, null, "zahra.m+law@example.co.ir", "۰۹۱۲ ۱۲۳-۴۵۶۷")))).isEmpty();
        assertThat(broken(by(new Author(null, null, null, "زهرا@نمونه.ایران", "+989121234567")))).isEmpty();
    }

    @Test
    void the_working_copy_hides_personal_data_and_what_reads_otherwise_than_it_looks() {
        SubmitComment comment = new SubmitComment("1405-0012", null, "SUPPORT", "به من زنگ بزنید ۰۹۱۲۱۲۳۴۵۶۷ یا a@b.ir \u202eمتن", null,
                new Author("  زهرا\u202e ", null, null, null, null), null);

        assertThat(WorkingCopy.of(comment, null, RuleBook.NONE).text()).doesNotContain("۰۹۱۲۱۲۳۴۵۶۷", "a@b.ir", "\u202e").contains("به من زنگ بزنید");
        assertThat(WorkingCopy.of(comment, null, RuleBook.NONE).publicName()).isEqualTo("زهرا");
    }

    @Test
    void texts_that_a_reader_would_call_the_same_have_one_key() {
        assertThat(WorkingCopy.of(comment("اين كتاب می\u200cآيد"), null, RuleBook.NONE).key()).isEqualTo(WorkingCopy.of(comment("این کتاب  می آید"), null, RuleBook.NONE).key());
        assertThat(WorkingCopy.of(comment("موافقم"), null, RuleBook.NONE).key()).isNotEqualTo(WorkingCopy.of(comment("مخالفم"), null, RuleBook.NONE).key());
    }

    @Test
    void same_words_on_other_words_of_the_text_are_not_the_same_comment() {
        Mark first = new Mark("00", "مهلت", "", "", 0, 4);
        Mark second = new Mark("00", "هزینه", "", "", 9, 14);

        assertThat(WorkingCopy.of(comment("موافقم"), first, RuleBook.NONE).key()).isEqualTo(WorkingCopy.of(comment("موافقم"), first, RuleBook.NONE).key())
                .isNotEqualTo(WorkingCopy.of(comment("موافقم"), second, RuleBook.NONE).key()).isNotEqualTo(WorkingCopy.of(comment("موافقم"), null, RuleBook.NONE).key());
    }
}
