package ir.nazarkhahi.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("GET /api/v1/audit and its files (issue 3, point 11)")
class AuditApiIT {

    @ArquillianResource
    private URL base;

    @Test
    void entries_come_newest_first_and_next_leads_on() {
        Api.Answer first = admin().get("/api/v1/audit?size=2&action=account");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        List<JsonObject> items = first.json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).hasSize(2).allSatisfy(item -> {
            assertThat(item.getString("action")).startsWith("account.");
            assertThat(item.getJsonObject("details")).isNotNull();
        });

        List<JsonObject> second = admin().get("/api/v1/audit?size=2&action=account&before=" + first.json().getJsonNumber("next").longValue()).json()
                .getJsonArray("items").getValuesAs(JsonObject.class);

        assertThat(second).extracting(item -> item.getJsonNumber("id").longValue()).doesNotContainAnyElementsOf(items.stream().map(item -> item.getJsonNumber("id").longValue()).toList());
    }

    @Test
    void days_are_taken_in_either_calendar_and_what_is_none_is_named() {
        assertThat(admin().get("/api/v1/audit?from=" + LocalDate.now().plusDays(3)).json().getJsonArray("items")).isEmpty();
        assertThat(admin().get("/api/v1/audit?to=1400/01/01").json().getJsonArray("items")).isEmpty();
        Api.Answer refused = admin().get("/api/v1/audit?from=sometime");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("fields").getJsonObject(0).getString("name")).isEqualTo("from");
        assertThat(admin().get("/api/v1/audit?size=1000").status()).isEqualTo(422);
    }

    @Test
    void a_file_has_an_entry_a_line_and_taking_it_is_an_entry() {
        Api.Answer lines = admin().get("/api/v1/audit.jsonl?action=account.create");
        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.header("Content-Disposition")).contains("audit.jsonl");
        assertThat(lines.text().lines()).isNotEmpty().allSatisfy(line ->
                assertThat(Json.createReader(new StringReader(line)).readObject().getString("action")).isEqualTo("account.create"));

        Api.Answer csv = admin().get("/api/v1/audit.csv?action=account.create");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("\uFEFF\"id\",\"happenedAt\",\"actor\",\"inPlaceOf\",\"action\",\"subject\",\"details\"\r\n");
        assertThat(csv.text().lines().count()).isEqualTo(lines.text().lines().count() + 1);

        assertThat(admin().get("/api/v1/audit?action=audit.export&size=2").json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getJsonObject("details").getString("format")).containsExactly("csv", "jsonl");
    }

    @Test
    void nobody_reads_it_without_the_right() {
        for (String path : List.of("/api/v1/audit", "/api/v1/audit.csv", "/api/v1/audit.jsonl")) {
            assertThat(Api.of(base).get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(Api.of(base).get("/api/v1/audit.exe").status()).isEqualTo(404);
    }

    private Api admin() {
        return Api.of(base).asAdmin();
    }
}
