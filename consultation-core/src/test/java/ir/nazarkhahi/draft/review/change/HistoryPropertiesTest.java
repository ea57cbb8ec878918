package ir.nazarkhahi.draft.review.change;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.review.difference.Differences;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.gate.NotFoundException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Issue 3, point 1: whatever is done in whatever order, going back leads to the same text and nothing is lost unsaid. */
class HistoryPropertiesTest {

    @Property(tries = 500)
    void going_back_step_by_step_leads_through_the_same_texts(@ForAll("changes") List<Change> changes) {
        List<WorkingText> seen = new ArrayList<>();
        History history = new History(Texts.usual(), List.of(), 0);
        seen.add(history.current());
        for (Change change : changes) {
            History next = attempted(history, change);
            if (next != history) {
                seen.add(next.current());
            }
            history = next;
        }

        for (int i = seen.size() - 1; i > 0; i--) {
            assertThat(history.current()).isEqualTo(seen.get(i));
            history = history.undone();
        }
        assertThat(history.current()).isEqualTo(Texts.usual());
        for (int i = 1; i < seen.size(); i++) {
            history = history.redone();
            assertThat(history.current()).isEqualTo(seen.get(i));
        }
    }

    @Property(tries = 500)
    void a_text_in_hand_is_always_one_that_a_version_takes(@ForAll("changes") List<Change> changes) {
        WorkingText text = after(changes);

        List<String> eIds = text.eIds();
        assertThat(new HashSet<>(eIds)).hasSameSizeAs(eIds);
        assertThat(text.nodes()).extracting("id").doesNotHaveDuplicates();
        List<Long> lineages = text.nodes().stream().map(node -> node.lineage()).filter(Objects::nonNull).toList();
        assertThat(lineages).doesNotHaveDuplicates();
        for (int i = 0; i < text.size(); i++) {
            assertThat(text.get(i).depth()).isBetween(0, i == 0 ? 0 : text.get(i - 1).depth() + 1);
        }
    }

    @Property(tries = 500)
    void what_only_rearranges_keeps_every_character_in_order_and_shows_no_difference(@ForAll("changes") List<Change> changes) {
        List<Change> rearranging = changes.stream().filter(change -> change instanceof Merge || change instanceof Split || change instanceof Move || change instanceof Retype).toList();

        WorkingText text = after(rearranging);

        assertThat(Texts.characters(text)).isEqualTo(Texts.characters(Texts.usual()));
        assertThat(Differences.between(Texts.usual(), text)).isEmpty();
    }

    @Property(tries = 500)
    void a_difference_is_shown_exactly_if_a_character_differs(@ForAll("changes") List<Change> changes) {
        WorkingText text = after(changes);

        boolean same = Texts.characters(text).equals(Texts.characters(Texts.usual()));
        assertThat(Differences.between(Texts.usual(), text).isEmpty()).isEqualTo(same);
    }

    private static WorkingText after(List<Change> changes) {
        History history = new History(Texts.usual(), List.of(), 0);
        for (Change change : changes) {
            history = attempted(history, change);
        }
        return history.current();
    }

    private static History attempted(History history, Change change) {
        try {
            return history.then(change instanceof Split split ? new Split(split.provision(), split.offset(), "n" + history.done()) : change);
        } catch (ChangeRefusedException | NotFoundException refused) {
            return history;
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> old = Arbitraries.integers().between(0, 6).map(i -> "p" + i);
        Arbitrary<String> provision = Arbitraries.oneOf(old, Arbitraries.integers().between(0, 40).map(i -> "n" + i));
        Arbitrary<Change> merge = Combinators.combine(provision, Arbitraries.of(true, false)).as(Merge::new);
        Arbitrary<Change> split = Combinators.combine(provision, Arbitraries.integers().between(-1, 30)).as((p, at) -> new Split(p, at, "n"));
        Arbitrary<Change> retype = Combinators.combine(provision, Arbitraries.of(ProvisionType.class)).as(Retype::new);
        Arbitrary<Change> renumber = Combinators.combine(provision, Arbitraries.of("1", "۳", "الف", "12 مکرر", ""), Arbitraries.of(true, false)).as(Renumber::new);
        Arbitrary<Change> move = Combinators.combine(provision, Arbitraries.of(true, false)).as(Move::new);
        Arbitrary<Change> edit = Combinators.combine(provision, Arbitraries.of("متن تازه.", "اول این است. ماده ۹ـ نو", "")).as((p, t) -> new Edit(p, null, null, t));
        Arbitrary<Change> remove = provision.map(Remove::new);
        return Arbitraries.oneOf(merge, split, split, retype, renumber, move, move, edit, remove).list().ofMaxSize(40);
    }
}
