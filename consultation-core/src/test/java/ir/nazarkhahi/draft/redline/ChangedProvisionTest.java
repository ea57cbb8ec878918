package ir.nazarkhahi.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.redline.ChangedProvision.Change;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedProvisionTest {

    private static ProvisionView article(String eId, long lineage, String label, String text) {
        return new ProvisionView(lineage, eId, null, 0, ProvisionType.ARTICLE, null, label, "", text, lineage, 0);
    }

    @Test
    void the_same_text_has_no_changes() {
        List<ProvisionView> text = List.of(article("art_1", 1, "ماده ۱", "یک"));

        assertThat(ChangedProvision.between(text, text)).isEmpty();
    }

    @Test
    void what_is_changed_added_and_gone_is_told_in_the_order_of_the_text() {
        List<ProvisionView> before = List.of(article("art_1", 1, "ماده ۱", "یک"), article("art_2", 2, "ماده ۲", "دو"), article("art_3", 3, "ماده ۳", "سه"));
        List<ProvisionView> after = List.of(article("art_1", 1, "ماده ۱", "یک"), article("art_2", 3, "ماده ۲", "سه"), article("art_3", -1, "", "چهار"));

        List<ChangedProvision> changes = ChangedProvision.between(before, after);

        assertThat(changes).extracting(ChangedProvision::change).containsExactly(Change.REMOVED, Change.CHANGED, Change.ADDED);
        assertThat(changes.get(0).provision().text()).isEqualTo("دو");
        assertThat(changes.get(1).html()).contains("<del class=\"isolate\">").contains("سه");
    }
}
