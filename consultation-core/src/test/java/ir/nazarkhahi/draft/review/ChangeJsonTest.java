package ir.nazarkhahi.draft.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.draft.review.change.Edit;
import ir.nazarkhahi.draft.review.change.Merge;
import ir.nazarkhahi.draft.review.change.Move;
import ir.nazarkhahi.draft.review.change.Remove;
import ir.nazarkhahi.draft.review.change.Renumber;
import ir.nazarkhahi.draft.review.change.Retype;
import ir.nazarkhahi.draft.review.change.Split;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.gate.BrokenRuleException;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps of a review as they are kept and sent (issue 3, points 1 and 15)")
class ChangeJsonTest {

    @Test
    void every_change_is_read_as_it_was_kept() {
        List<Change> all = List.of(new Merge("p1", true), new Merge("p1", false), new Split("p2", 7, "n3"), new Retype("p1", ProvisionType.NOTE),
                new Renumber("p1", "۱۲ مکرر", true), new Renumber("p1", null, false), new Move("p1", true), new Move("p1", false),
                new Edit("p1", null, "", "سطر \"یک\"\nدو"), new Remove("p9"));

        assertThat(all).allSatisfy(change -> assertThat(ChangeJson.read(ChangeJson.of(change))).isEqualTo(change));
    }

    @Test
    void what_is_missing_or_malformed_is_named() {
        assertRefused("{}", "provision");
        assertRefused("{'provision':'p1'}", "operation");
        assertRefused("{'provision':'p1','operation':'BURN'}", "operation");
        assertRefused("{'provision':7,'operation':'REMOVE'}", "provision");
        assertRefused("{'provision':'p1','operation':'MERGE'}", "with");
        assertRefused("{'provision':'p1','operation':'MOVE','to':'UP'}", "to");
        assertRefused("{'provision':'p1','operation':'SPLIT'}", "offset");
        assertRefused("{'provision':'p1','operation':'SPLIT','offset':1.5}", "offset");
        assertRefused("{'provision':'p1','operation':'SPLIT','offset':99999999999}", "offset");
        assertRefused("{'provision':'p1','operation':'RETYPE','type':'LAW'}", "type");
    }

    private static void assertRefused(String json, String field) {
        assertThatThrownBy(() -> ChangeJson.read(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject(), "n0"))
                .isInstanceOfSatisfying(BrokenRuleException.class, refused -> assertThat(refused.fields()).extracting(BrokenRuleException.Field::name).containsExactly(field));
    }
}
