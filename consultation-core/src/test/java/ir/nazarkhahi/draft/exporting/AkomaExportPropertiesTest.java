package ir.nazarkhahi.draft.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 3, point 2: whatever an editor makes of a text, it leaves and comes back as it is. */
class AkomaExportPropertiesTest {

    @Property(tries = 400)
    void any_tree_comes_back_as_it_was(@ForAll("trees") List<Piece> tree) {
        assertThat(Pieces.of(Pieces.again(TextFormat.XML, tree).text())).isEqualTo(tree);
    }

    @Property(tries = 60)
    void any_tree_is_valid(@ForAll("trees") List<Piece> tree) throws Exception {
        OasisSchema.validate(Pieces.written(TextFormat.XML, tree));
    }

    @Provide
    Arbitrary<List<Piece>> trees() {
        Arbitrary<String> number = Arbitraries.of("1", "12", "12 مکرر", "12 مکرر 2", "1-2", "الف", "ی", "a", "iv", "عجیب").injectNull(0.3);
        Arbitrary<String> words = Arbitraries.of("", "متن", "ماده ۱ـ", "<b>&amp;</b>", " پیش", "پس ", "دو  فاصله", "سطر\nدوم", "\n", "]]>", "می\u200Cرود", "𐎠𐎡", "\"'", "a\tb");
        Arbitrary<Integer> deeper = Arbitraries.integers().between(-4, 1);
        Arbitrary<Loose> loose = Combinators.combine(deeper, Arbitraries.of(ProvisionType.class), number, words, words, words).as(Loose::new);
        return loose.list().ofMinSize(1).ofMaxSize(25).map(AkomaExportPropertiesTest::tree);
    }

    private record Loose(int deeper, ProvisionType type, String number, String label, String heading, String text) {}

    private static List<Piece> tree(List<Loose> all) {
        EIds eIds = new EIds();
        List<String> open = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Loose one : all) {
            int depth = Math.max(0, Math.min(Math.min(12, open.size()), open.size() - 1 + one.deeper + (open.isEmpty() ? 1 : 0)));
            open.subList(depth, open.size()).clear();
            String eId = eIds.next(open.isEmpty() ? null : open.get(open.size() - 1), one.type, one.number);
            String text = pieces.isEmpty() && (one.label + one.heading + one.text).isBlank() ? "آغاز" : one.text;
            pieces.add(new Piece(eId, depth, one.type, one.number, one.label, one.heading, text));
            open.add(eId);
        }
        return pieces;
    }
}
