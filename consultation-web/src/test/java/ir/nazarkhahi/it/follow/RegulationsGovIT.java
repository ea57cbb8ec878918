package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import ir.nazarkhahi.it.road.PublicData;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 10: every answer as the contract of Regulations.gov says. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegulationsGovIT {
    private static final String CONTRACT = "regulations-gov/openapi-v4.yaml";

    @ArquillianResource
    private URL base;

    @Test
    void lists_and_details_keep_to_the_contract() throws IOException {
        OpenConsultation consultation = commented("نظری برای سازگاری");
        String document = consultation.code() + "-0001";
        String comment = resources("/v4/comments?filter[commentOnId]=" + document).get(0).getString("id");
        OpenApiInteractionValidator contract = contract();

        for (String path : List.of("/documents", "/documents/" + document, "/comments", "/comments/" + comment, "/dockets", "/dockets/" + consultation.code(),
                "/documents/" + document + "?include=attachments", "/comments/" + comment + "?include=attachments", "/documents/none-0001", "/comments?sort=text")) {
            Api.Answer answer = get("/v4" + path);
            assertThat(answer.header("Content-Type")).as(path).startsWith("application/vnd.api+json");
            assertThat(faults(contract, path, answer)).as(path + "\n" + answer.text()).isEmpty();
        }
    }

    /** The contract draws a single resource without the member {@code data} that the service has; what is inside it is asked here. */
    @Test
    void resources_are_what_the_contract_names_them() throws IOException {
        OpenConsultation consultation = commented("نظری به نام کسی");
        String document = consultation.code() + "-0001";
        String comment = resources("/v4/comments?filter[commentOnId]=" + document).get(0).getString("id");

        assertThat(faults("DocumentFindOneResponse", get("/v4/documents/" + document))).isEmpty();
        assertThat(faults("CommentFindOneResponse", get("/v4/comments/" + comment))).isEmpty();
        assertThat(faults("DocketFindOneResponse", get("/v4/dockets/" + consultation.code()))).isEmpty();
        JsonObject attributes = get("/v4/comments/" + comment).json().getJsonObject("data").getJsonObject("attributes");
        assertThat(attributes.getString("comment")).isEqualTo("نظری به نام کسی");
        assertThat(attributes.isNull("firstName")).isTrue();
        assertThat(attributes.toString()).doesNotContain("نام‌برده");
        assertThat(attributes.getString("commentOnDocumentId")).isEqualTo(document);
    }

    @Test
    void filters_sorts_and_pages_do_what_they_say() {
        OpenConsultation first = commented("یکم");
        OpenConsultation second = commented("دوم");
        String today = LocalDate.now(ZoneId.of("Asia/Tehran")).toString();
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Tehran")).plusDays(1).toString();

        List<String> newest = ids("/v4/documents?sort=-documentId&page[size]=5&filter[postedDate][ge]=" + today);
        assertThat(newest).hasSizeLessThanOrEqualTo(5).isSortedAccordingTo((a, b) -> b.compareTo(a)).contains(second.code() + "-0001");
        assertThat(ids("/v4/documents?filter[postedDate][ge]=" + tomorrow)).isEmpty();
        assertThat(ids("/v4/documents?filter[docketId]=" + first.code())).containsExactly(first.code() + "-0001");
        assertThat(ids("/v4/documents?filter[docketId]=" + first.code() + "&filter[withinCommentPeriod]=true")).hasSize(1);
        assertThat(ids("/v4/documents?filter[docketId]=1405-0001&filter[withinCommentPeriod]=true")).isEmpty();
        assertThat(ids("/v4/documents?filter[agencyId]=ROOT&sort=-documentId")).contains(first.code() + "-0001");
        assertThat(ids("/v4/dockets?filter[agencyId]=NOBODY")).isEmpty();
        assertThat(ids("/v4/comments?filter[commentOnId]=" + first.code() + "-0001&filter[lastModifiedDate][le]=" + encoded(tomorrow + " 00:00:00"))).hasSize(1);
        assertThat(ids("/v4/comments?sort=-postedDate,documentId&page[size]=5&page[number]=2")).hasSizeLessThanOrEqualTo(5);
        JsonObject meta = get("/v4/documents?page[size]=5").json().getJsonObject("meta");
        assertThat(meta.getInt("pageSize")).isEqualTo(5);
        assertThat(meta.getBoolean("hasPreviousPage")).isFalse();
        assertThat(meta.getInt("totalElements")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_search_term_finds_comments_and_documents_and_marks_the_words() {
        OpenConsultation consultation = commented("سپیداری بی‌مانند");
        String document = consultation.code() + "-0001";
        Waiting.until(() -> !ids("/v4/comments?filter[searchTerm]=" + encoded("سپیداری")).isEmpty());

        JsonObject found = resources("/v4/comments?filter[searchTerm]=" + encoded("سپیداری") + "&filter[commentOnId]=" + document).get(0);

        assertThat(found.getJsonObject("attributes").getString("highlightedContent")).contains("<mark>سپیداری</mark>");
        assertThat(ids("/v4/documents?filter[searchTerm]=" + encoded("شفافیت"))).isNotEmpty();
        assertThat(ids("/v4/documents?filter[searchTerm]=" + encoded("هیچ‌جانیست"))).isEmpty();
    }

    @Test
    void what_the_contract_does_not_allow_is_refused_with_error_objects() {
        for (String question : List.of("page[size]=4", "page[size]=251", "page[number]=0", "page[number]=21", "page[number]=x", "sort=text", "filter[text]=x",
                "filter[postedDate]=1405/01/01", "filter[postedDate][gt]=2026-01-01", "filter[withinCommentPeriod]=false", "filter[documentType]=Poem")) {
            Api.Answer refused = get("/v4/documents?" + question);

            assertThat(refused.status()).as(question).isEqualTo(400);
            assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getInt("status")).isEqualTo(400);
            assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("detail")).isNotBlank();
        }
        assertThat(get("/v4/comments/1405-0002-999999").status()).isEqualTo(404);
        assertThat(get("/v4/documents/" + OpenConsultation.planned(Api.of(base)).json().getString("code") + "-0001").status()).isEqualTo(404);
    }

    private OpenConsultation commented(String text) {
        OpenConsultation consultation = OpenConsultation.at(base);
        Api.of(base).asAdmin().post("/api/v1/consultations/" + consultation.code() + "/comments", "{\"stance\":\"SUPPORT\",\"text\":\"" + text + "\",\"publicName\":\"نام‌برده\"}");
        Waiting.until(() -> !ids("/v4/comments?filter[commentOnId]=" + consultation.code() + "-0001").isEmpty());
        return consultation;
    }

    private Api.Answer get(String path) {
        Api api = Api.of(base);
        return api.send(api.request(path.replace("[", "%5B").replace("]", "%5D")).header("X-Api-Key", "DEMO_KEY").GET());
    }

    private List<JsonObject> resources(String path) {
        return get(path).json().getJsonArray("data").getValuesAs(JsonObject.class);
    }

    private List<String> ids(String path) {
        return resources(path).stream().map(resource -> resource.getString("id")).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The contract leaves its objects open, as OpenAPI does; the validator would close them, and {@code data} of a single resource is not drawn. */
    private static OpenApiInteractionValidator contract() throws IOException {
        return OpenApiInteractionValidator.createForInlineApiSpecification(new String(PublicData.read(CONTRACT), StandardCharsets.UTF_8))
                .withLevelResolver(LevelResolver.create().withLevel("validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE).build()).build();
    }

    private static List<ValidationReport.Message> faults(OpenApiInteractionValidator contract, String path, Api.Answer answer) {
        return contract.validateResponse("/v4" + path.replaceAll("\\?.*", ""), Request.Method.GET, SimpleResponse.Builder.status(answer.status())
                .withContentType("application/vnd.api+json").withBody(answer.text()).build())
                .getMessages().stream().filter(message -> message.getLevel() != ValidationReport.Level.IGNORE).toList();
    }

    private static java.util.Set<com.networknt.schema.ValidationMessage> faults(String schema, Api.Answer answer) throws IOException {
        String contract = new String(PublicData.read(CONTRACT), StandardCharsets.UTF_8);
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(java.util.Map.of("https://example.org/v4.yaml", contract)))
                        .defaultMetaSchemaIri(com.networknt.schema.oas.OpenApi30.getInstance().getIri()).metaSchema(com.networknt.schema.oas.OpenApi30.getInstance()));
        JsonSchema inside = factory.getSchema(SchemaLocation.of("https://example.org/v4.yaml#/components/schemas/" + schema));
        return inside.validate(answer.json().getJsonObject("data").toString(), InputFormat.JSON);
    }
}
