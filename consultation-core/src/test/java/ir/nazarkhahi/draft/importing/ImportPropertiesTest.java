package ir.nazarkhahi.draft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.gate.BrokenRuleException;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 2, point 4: not a character is lost, whatever the text; nothing but the named refusals is ever thrown. */
class ImportPropertiesTest {

    @Property(tries = 600)
    void no_character_is_lost_and_addresses_are_unique(@ForAll("regulations") List<String> lines) {
        String text = String.join("\n", lines);
        if (text.isBlank()) {
            return;
        }

        ImportResult read = Imports.of(text);

        assertThat(Imports.characters(read)).isEqualTo(Imports.withoutBlanks(text.replace('\u00AD', '\u200C')));
        assertThat(Imports.codes(read)).doesNotContain("structure_given_up");
        List<String> eIds = Imports.eIds(read);
        assertThat(new HashSet<>(eIds)).hasSameSizeAs(eIds);
    }

    @Property(tries = 600)
    void any_bytes_are_read_or_refused_by_name(@ForAll byte[] bytes) {
        try {
            assertThat(new DraftImporter().read("x", bytes).text().provisions()).isNotEmpty();
        } catch (BrokenRuleException refused) {
            assertThat(refused.code()).startsWith("document_");
        }
    }

    @Property(tries = 300)
    void any_text_keeps_its_characters(@ForAll("anyText") String text) {
        if (text.codePoints().allMatch(cp -> Character.isWhitespace(cp) || Character.isSpaceChar(cp) || Character.getType(cp) == Character.FORMAT
                || Character.getType(cp) == Character.CONTROL)) {
            return;
        }

        assertThat(Imports.codes(Imports.of("ماده ۱ـ " + text))).doesNotContain("structure_given_up");
    }

    @Provide
    Arbitrary<List<String>> regulations() {
        Arbitrary<String> number = Arbitraries.integers().between(1, 30).map(String::valueOf);
        Arbitrary<String> letter = Arbitraries.of("الف", "ب", "پ", "ت", "ج", "د", "ه", "و", "ی");
        Arbitrary<String> tail = Arbitraries.of("", " متن", " متن این ماده است.", " «متن", " متن»", " موارد زیر:", " الف ـ یک", " ۱ـ یک", " این بند", " این قانون");
        Arbitrary<String> sign = Arbitraries.of("ـ", " - ", ":", ".", ")", " ", "");
        Arbitrary<String> worded = Arbitraries.of("ماده", "مادهٔ ", "تبصره", "تبصره ", "فصل ", "بخش ", "کتاب ", "مبحث ", "باب ", "پیوست ", "بند ", "جزء ", "ماده\u00AD", "مـاده ");
        Arbitrary<String> heads = net.jqwik.api.Combinators.combine(worded, number, sign, tail).as((w, n, s, t) -> w + n + s + t);
        Arbitrary<String> items = net.jqwik.api.Combinators.combine(Arbitraries.oneOf(number, letter), sign, tail).as((n, s, t) -> n + s + t);
        Arbitrary<String> composite = net.jqwik.api.Combinators.combine(number, number, tail).as((a, b, t) -> a + "-" + b + "-" + t);
        Arbitrary<String> other = Arbitraries.of("", "  ", "متن", "ماده واحده ـ متن", "ماده (۴) این قانون", "عنوان بخش بعدی", "رئیس سازمان", "تبصره ـ متن", "فصل اول",
                "این قانون مشتمل بر ۳ ماده تصویب شد.", "…", "«", "»", "۱۴۰۲/۱/۲", "ـ", "(", "الف");
        return Arbitraries.oneOf(heads, items, composite, other).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().withChars("ابپ ‌\u00ADـماده۱2٣-.:)(«»\n\t\u200F").all().ofMaxLength(200);
    }
}
