package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 9: everything public of a consultation in one file, as its schema says. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DumpIT {
    @ArquillianResource
    private URL base;

    @Test
    void the_file_keeps_to_its_schema_and_holds_the_comments_without_names() {
        OpenConsultation consultation = OpenConsultation.at(base);
        String path = "/api/v1/consultations/" + consultation.code() + "/dump.json";
        Api.of(base).asAdmin().post("/api/v1/consultations/" + consultation.code() + "/comments",
                "{\"stance\":\"AMEND\",\"provision\":\"art_1\",\"text\":\"روشن‌تر بنویسید\",\"publicName\":\"نام‌برده\",\"organisation\":\"انجمن\"}");
        Waiting.until(() -> Api.of(base).get(path).text().contains("روشن‌تر بنویسید"));

        Api.Answer dump = Api.of(base).get(path);

        assertThat(schema().validate(dump.text(), InputFormat.JSON)).isEmpty();
        JsonObject comment = dump.json().getJsonArray("comments").getJsonObject(0);
        assertThat(comment.getString("provision")).isEqualTo("art_1");
        assertThat(dump.text()).doesNotContain("نام‌برده");
        assertThat(dump.json().getJsonArray("provisions")).hasSize(3);
        Api api = Api.of(base);
        assertThat(api.send(api.request(path).header("If-None-Match", dump.header("ETag")).GET()).status()).isEqualTo(304);
    }

    @Test
    void what_ended_has_its_outcome_and_a_schema_that_can_refuse() {
        Api.Answer dump = Api.of(base).get("/api/v1/consultations/1405-0001/dump.json");

        assertThat(schema().validate(dump.text(), InputFormat.JSON)).isEmpty();
        assertThat(dump.json().getJsonObject("outcome").getJsonArray("provisions")).isNotEmpty();
        assertThat(dump.json().getJsonArray("comments").getJsonObject(0).getJsonObject("disposition").getString("kind")).isNotBlank();
        assertThat(schema().validate(dump.text().replace("\"stance\":\"", "\"stance\":\"NO_"), InputFormat.JSON)).isNotEmpty();
        assertThat(Api.of(base).get("/api/v1/consultations/" + OpenConsultation.planned(Api.of(base)).json().getString("code") + "/dump.json").status()).isEqualTo(404);
    }

    private JsonSchema schema() {
        Api.Answer schema = Api.of(base).get("/api/v1/schemas/consultation-dump.json");
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.text());
    }
}
