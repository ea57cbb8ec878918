package ir.nazarkhahi.comment.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.InvalidInputException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Issue 3, point 3: quote and position agree with the text, counted in code points, whatever it is written in. */
class MarkTest {
    private static final String VERSION = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
    private static final String TEXT = "دستگاه‌ها 👩‍⚖️ موظف‌اند (ISO 27001) را رعایت کنند.";

    /** Persian with ZWNJ and marks, emoji beyond the first plane, Latin inside, marks of direction, blanks and line ends. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("می‌شود", "ماده", " ", "\n", "👩‍⚖️", "😀", "ISO 9001", "\u200f", "\u2067", "\u2069", "ّ", "۱۲", "(", "é", "e\u0301", "𐎠").list().ofMinSize(1).ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void every_range_of_code_points_that_says_its_own_words_is_taken(@ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        int[] points = text.codePoints().toArray();
        int start = Math.floorMod(Math.min(one, other), points.length);
        int end = start + 1 + Math.floorMod(Math.max(one, other), points.length - start);
        String exact = new String(points, start, end - start);
        Assume.that(!exact.isBlank() && exact.codePoints().anyMatch(Character::isLetterOrDigit));
        String prefix = new String(points, Math.max(0, start - 32), Math.min(32, start));
        String suffix = new String(points, end, Math.min(32, points.length - end));

        Mark mark = Mark.in(text, VERSION, new AskedMark(VERSION, exact, prefix, suffix, start, end));

        assertThat(mark).isEqualTo(new Mark(VERSION, exact, prefix, suffix, start, end));
        assertThat(text.codePoints().skip(mark.start()).limit(mark.end() - mark.start()).toArray()).isEqualTo(exact.codePoints().toArray());
        if (start + 1 < end) {
            refused("mark_mismatch", text, new AskedMark(null, exact, prefix, suffix, start + 1, end));
        }
        refused("mark_outside", text, new AskedMark(null, exact, prefix, suffix, start, points.length + 1));
    }

    @Test
    void positions_are_code_points_and_not_units_of_utf16() {
        int start = TEXT.codePointCount(0, TEXT.indexOf("موظف"));

        assertThat(Mark.in(TEXT, VERSION, new AskedMark(null, "موظف‌اند", null, null, start, start + 8)).exact()).isEqualTo("موظف‌اند");
        refused("mark_mismatch", TEXT, new AskedMark(null, "موظف‌اند", null, null, TEXT.indexOf("موظف"), TEXT.indexOf("موظف") + 8));
    }

    @Test
    void what_was_marked_in_another_version_is_not_looked_for_in_this_one() {
        refused("mark_other_version", TEXT, new AskedMark("00".repeat(32), "دستگاه‌ها", "", "", 0, 9));
    }

    @Test
    void a_quote_or_its_surroundings_that_do_not_stand_there_are_refused() {
        refused("mark_mismatch", TEXT, new AskedMark(VERSION, "دستگاهها", "", "", 0, 8));
        refused("mark_mismatch", TEXT, new AskedMark(VERSION, "دستگاه‌ها", "این ", "", 0, 9));
        refused("mark_mismatch", TEXT, new AskedMark(VERSION, "دستگاه‌ها", "", "موظف", 0, 9));
        refused("mark_outside", TEXT, new AskedMark(VERSION, "د", "", "", -1, 0));
        refused("mark_outside", TEXT, new AskedMark(VERSION, "د", "", "", 3, 3));
        refused("mark_outside", TEXT, new AskedMark(VERSION, "د", "", "", 3, Integer.MAX_VALUE));
        refused("mark_incomplete", TEXT, new AskedMark(VERSION, "دستگاه‌ها", "", "", null, 9));
        refused("mark_incomplete", TEXT, new AskedMark(VERSION, null, "", "", 0, 9));
        refused("mark_blank", TEXT, new AskedMark(VERSION, " ", "", "", 9, 10));
        String emoji = "حق 😀 است";
        refused("mark_malformed", emoji, new AskedMark(VERSION, " است", "\ude00", "", 4, 8));
    }

    @Test
    void surroundings_longer_than_two_hundred_are_refused() {
        String text = "و".repeat(201) + " پایان";

        assertThat(Mark.in(text, VERSION, new AskedMark(null, "پایان", "و".repeat(199) + " ", "", 202, 207)).prefix()).hasSize(200);
        refused("mark_malformed", text, new AskedMark(null, "پایان", "و".repeat(200) + " ", "", 202, 207));
    }

    private static void refused(String code, String text, AskedMark asked) {
        assertThatThrownBy(() -> Mark.in(text, VERSION, asked)).isInstanceOfSatisfying(InvalidInputException.class,
                refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                    assertThat(field.name()).isEqualTo("target");
                    assertThat(field.code()).isEqualTo(code);
                }));
    }
}
