package ir.nazarkhahi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoTextsTest {

    @Test
    void invented_comments_are_on_provisions_that_the_invented_texts_have() {
        for (String name : new String[] {"online-services", "meetings-publication"}) {
            Set<String> known = eIds(name);
            for (JsonObject comment : DemoFile.objects("comments-" + name + ".json")) {
                assertThat(Stance.valueOf(comment.getString("stance"))).isNotNull();
                if (comment.containsKey("provision")) {
                    assertThat(known).as(comment.getString("text")).contains(comment.getString("provision"));
                }
            }
        }
    }

    @Test
    void invented_texts_are_read_without_a_warning() {
        assertThat(read("online-services").warnings()).isEmpty();
        assertThat(read("meetings-publication").warnings()).isEmpty();
    }

    private static Set<String> eIds(String name) {
        Set<String> eIds = new HashSet<>();
        for (ImportedProvision provision : read(name).text().flat()) {
            eIds.add(provision.eId());
        }
        return eIds;
    }

    private static ImportResult read(String name) {
        return new DraftImporter().read(name + ".txt", DemoFile.bytes(name + ".txt"));
    }
}
