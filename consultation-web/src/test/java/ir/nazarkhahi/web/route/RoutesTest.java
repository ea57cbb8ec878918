package ir.nazarkhahi.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void address_of_a_provision_gives_its_code_and_its_eid() {
        Routes.Found found = Routes.find("/consultations/1405-0012/provisions/art_12__note_1").orElseThrow();

        assertThat(found.route().view()).isEqualTo("/public/provision.xhtml");
        assertThat(found.parameters()).isEqualTo(Map.of("code", "1405-0012", "eId", "art_12__note_1"));
    }

    @Test
    void root_is_the_home_page() {
        assertThat(Routes.find("/").orElseThrow().route().view()).isEqualTo("/public/home.xhtml");
    }

    @Test
    void unknown_and_half_addresses_lead_nowhere() {
        assertThat(Routes.find("/nothing")).isEmpty();
        assertThat(Routes.find("/consultations//outcome")).isEmpty();
        assertThat(Routes.find("/consultations/1405-0012/provisions")).isEmpty();
        assertThat(Routes.find("/public/home.xhtml")).isEmpty();
    }

    @Test
    void language_is_the_first_segment_and_only_as_a_whole() {
        assertThat(Language.ofPath("/en/consultations")).isEqualTo(Language.EN);
        assertThat(Language.ofPath("/en")).isEqualTo(Language.EN);
        assertThat(Language.ofPath("/entry")).isEqualTo(Language.FA);
        assertThat(Language.EN.strip("/en")).isEqualTo("/");
        assertThat(Language.EN.lead("/")).isEqualTo("/en");
        assertThat(Language.FA.lead("/")).isEqualTo("/");
        assertThat(Language.EN.lead("/track")).isEqualTo("/en/track");
    }

    @Test
    void every_route_has_its_page() {
        assertThat(Routes.all()).filteredOn(route -> !route.view().endsWith(".made")).isNotEmpty().allSatisfy(route -> assertThat(Path.of("src/main/webapp" + route.view())).satisfies(page -> assertThat(Files.exists(page)).as(page.toString()).isTrue()));
    }
}
