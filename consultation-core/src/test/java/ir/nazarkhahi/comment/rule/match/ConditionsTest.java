package ir.nazarkhahi.comment.rule.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.PersonalData;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Issue 3 point 6: links, word list, repeated sending, personal data, expressions in linear time. */
class ConditionsTest {

    private static Optional<String> find(Condition condition, String text) {
        return condition.find(new Examined(text, 0, Repeats.UNKNOWN));
    }

    @Test
    void words_are_found_whole_and_in_any_spelling() {
        Phrases list = new Phrases("دزد، كلاه برداری\nspam");

        assertThat(find(list, "این آقای دُزد!")).contains("دزد");
        assertThat(find(list, "کلاه\u200cبرداري است")).isPresent();
        assertThat(find(list, "Buy SPAM.")).contains("spam");
        assertThat(find(list, "دزدانه نیست")).isEmpty();
        assertThatThrownBy(() -> new Phrases(" ،، \n")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void words_are_masked_where_they_stand_and_nothing_else_is_touched() {
        Phrases list = new Phrases("دزد\nکلاه برداری");

        assertThat(list.mask("اين دُزد، كلاه\u200cبرداري كرد؛ دزدانه نه")).isEqualTo("اين «…»، «…» كرد؛ دزدانه نه");
        assertThat(list.mask("دزد")).isEqualTo("«…»");
        assertThat(list.mask("هیچ")).isEqualTo("هیچ");
    }

    @Test
    void links_are_counted_and_domains_known_with_all_below_them() {
        Links links = new Links("bad.example\nhttps://www.worse.ir/", "gov.ir", 1);

        assertThat(find(links, "یک www.a.org")).isEmpty();
        assertThat(find(links, "دو https://a.org/x و b.com است")).contains("2 > 1");
        assertThat(find(links, "http://shop.bad.example:8080/?q=1")).contains("shop.bad.example");
        assertThat(find(links, "WORSE.IR")).contains("worse.ir");
        assertThat(find(links, "notworse.ir")).isEmpty();
        assertThat(find(links, "http://a.gov.ir http://b.gov.ir http://c.gov.ir")).isEmpty();
        assertThat(find(links, "ماده ۳.۱ و e.g. نه")).isEmpty();
        assertThat(links.mask("ببینید https://bad.example/a?b=c، خوب است")).isEqualTo("ببینید «…»، خوب است");
        assertThat(links.mask("یک www.a.org")).isEqualTo("یک www.a.org");
    }

    @Test
    void expressions_meet_digits_and_letters_of_any_keyboard() {
        Expressions expressions = new Expressions("پلاك\\s*[۰-۹]{2}\npassport [A-Z]\\d{8}");

        assertThat(find(expressions, "پلاک ٤٢ بود")).contains("پلاک ٤٢");
        assertThat(expressions.mask("Passport k12345678 و پلاك ۱۲")).isEqualTo("«…» و «…»");
    }

    @Test
    void expressions_that_would_take_too_long_or_find_everything_are_refused() {
        for (String refused : new String[] {"(a{100}){100}", "(((a{50}){20}){2}", "a*", "(?=a)", "(", "\\1", "a".repeat(501), "x\n".repeat(21), " "}) {
            assertThatThrownBy(() -> new Expressions(refused)).as(refused).isInstanceOf(InvalidInputException.class);
        }
    }

    /** What makes other engines take years. */
    @Test
    void an_evil_expression_takes_linear_time() {
        Expressions evil = new Expressions("(x+x+)+y\n(a|aa)+$\n(.*)*!");
        long start = System.nanoTime();

        assertThat(find(evil, "x".repeat(20_000) + "a".repeat(20_000) + "b")).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void personal_data_are_known_by_their_kind_alone() {
        int found = PersonalData.masked("a@b.ir ۰۹۱۲۱۲۳۴۵۶۷").found();

        assertThat(new PersonalKinds("").find(new Examined("", found, Repeats.UNKNOWN))).contains("EMAIL, MOBILE");
        assertThat(new PersonalKinds("mobile").find(new Examined("", found, Repeats.UNKNOWN))).contains("MOBILE");
        assertThat(new PersonalKinds("CARD\nIBAN").find(new Examined("", found, Repeats.UNKNOWN))).isEmpty();
        assertThatThrownBy(() -> new PersonalKinds("SHOE_SIZE")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_first_sendings_pass_and_the_next_are_found() {
        Repeated repeated = new Repeated(Repeats.Kind.TEXT, 3, 60);

        assertThat(repeated.find(new Examined("", 0, (kind, minutes) -> 3))).isEmpty();
        assertThat(repeated.find(new Examined("", 0, (kind, minutes) -> kind == Repeats.Kind.TEXT && minutes == 60 ? 4 : 0))).contains("4 > 3");
        assertThatThrownBy(() -> new Repeated(Repeats.Kind.TEXT, 3, 1_441)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Repeated(Repeats.Kind.TEXT, null, 1)).isInstanceOf(InvalidInputException.class);
    }
}
