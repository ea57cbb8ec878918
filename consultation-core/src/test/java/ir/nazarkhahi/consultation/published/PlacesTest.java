package ir.nazarkhahi.consultation.published;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 13: no comment is lost with the provision that it is on. */
class PlacesTest {

    private static ProvisionView article(String eId, long lineage, String text) {
        return new ProvisionView(lineage, eId, null, 0, ProvisionType.ARTICLE, null, "ماده", "", text, lineage, 0);
    }

    @Test
    void a_single_text_is_its_places() {
        List<ProvisionView> text = List.of(article("art_1", 11, "یک"), article("art_2", 12, "دو"));

        assertThat(Places.of(List.of(text))).isEqualTo(text);
    }

    @Test
    void what_is_gone_stays_behind_what_it_stood_behind_under_the_number_of_its_text() {
        List<ProvisionView> first = List.of(article("art_1", 11, "یک"), article("art_2", 12, "دو"), article("art_3", 13, "سه"));
        List<ProvisionView> second = List.of(article("art_1", 11, "یک"), article("art_2", 13, "سهٔ تازه"));

        List<ProvisionView> places = Places.of(List.of(first, second));

        assertThat(places).extracting(ProvisionView::eId).containsExactly("art_1", "art_2@1", "art_2");
        assertThat(places).extracting(ProvisionView::text).containsExactly("یک", "دو", "سهٔ تازه");
    }

    @Test
    void what_is_gone_is_told_as_it_stood_last_and_only_once() {
        List<ProvisionView> first = List.of(article("art_1", 11, "کهنه"), article("art_2", 12, "دو"));
        List<ProvisionView> second = List.of(article("art_1", 11, "تازه"), article("art_2", 12, "دو"));
        List<ProvisionView> third = List.of(article("art_1", 12, "دو"));

        List<ProvisionView> places = Places.of(List.of(first, second, third));

        assertThat(places).extracting(ProvisionView::eId).containsExactly("art_1@2", "art_1");
        assertThat(places.get(0).text()).isEqualTo("تازه");
    }

    @Test
    void several_that_are_gone_keep_their_order() {
        List<ProvisionView> first = List.of(article("art_1", 11, "یک"), article("art_2", 12, "دو"), article("art_3", 13, "سه"), article("art_4", 14, "چهار"));
        List<ProvisionView> second = List.of(article("art_4", 14, "چهار"), article("art_5", 15, "پنج"));

        assertThat(Places.of(List.of(first, second))).extracting(ProvisionView::eId).containsExactly("art_1@1", "art_2@1", "art_3@1", "art_4", "art_5");
    }

    @Test
    void an_address_tells_its_text_or_none() {
        assertThat(Places.number("art_7@12")).hasValue(12);
        assertThat(Places.eId("art_7@12")).isEqualTo("art_7");
        assertThat(Places.number("art_7")).isEmpty();
        assertThat(Places.number("art_7@0")).isEmpty();
        assertThat(Places.number("art_7@x")).isEmpty();
        assertThat(Places.number("art_7@99999999999")).isEmpty();
    }
}
