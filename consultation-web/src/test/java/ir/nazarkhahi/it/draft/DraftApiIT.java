package ir.nazarkhahi.it.draft;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Drafts over the API (issue 2, point 4 and bad input)")
class DraftApiIT {
    private static final String TEXT = "آیین‌نامه\nفصل اول: کلیات\nماده ۱ـ موارد:\nالف ـ یک\nب ـ دو\nتبصره ـ متن.\nماده ۳ـ متن.\n";

    @ArquillianResource
    private URL base;

    @Test
    void a_file_becomes_a_draft_with_provisions_and_warnings() {
        Api.Answer made = send(admin(), usual(TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/api/v1/drafts/" + made.json().getInt("id"));
        assertThat(made.json().getJsonArray("provisions").getValuesAs(JsonObject.class)).extracting(p -> p.getString("eId"))
                .containsExactly("preamble", "chp_1", "art_1", "art_1__cl_a", "art_1__cl_b", "art_1__note_1", "art_3");
        assertThat(made.json().getJsonArray("warnings").getJsonObject(0).getString("code")).isEqualTo("number_gap");
        JsonObject read = admin().get("/api/v1/drafts/" + made.json().getInt("id")).json();
        assertThat(read.getString("title")).isEqualTo("آیین‌نامه نمونه");
        assertThat(read.getJsonArray("provisions")).isEqualTo(made.json().getJsonArray("provisions"));
        assertThat(admin().get("/api/v1/drafts/" + made.json().getInt("id") + "/text").text()).isEqualTo(TEXT);
    }

    @Test
    void every_bad_file_has_its_own_status_and_code() {
        byte[] large = new byte[31 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        assertRefused(usual(new byte[0]), 422, "document_empty");
        assertRefused(usual("{\\rtf1\\ansi".getBytes(StandardCharsets.US_ASCII)), 415, "document_type_unsupported");
        assertRefused(usual("ماده ۱ـ متن".repeat(9).getBytes(StandardCharsets.UTF_8), 3, (byte) 0xC0), 422, "document_encoding");
        assertRefused(usual(large), 413, "document_too_large");
    }

    @Test
    void what_is_missing_or_unknown_is_named_at_once() {
        Api.Answer bare = send(admin(), new Upload().file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        Api.Answer unknown = send(admin(), new Upload().field("title", "x").field("kind", "NO_SUCH").field("office", "root").file("a.txt", new byte[] {'a'}));

        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.json().getJsonArray("fields").getValuesAs(JsonObject.class)).extracting(f -> f.getString("name")).contains("title", "kind", "office");
        assertThat(unknown.text()).contains("unknown_kind");
    }

    @Test
    void a_draft_gets_a_newer_file_and_another_name_until_it_is_published() {
        JsonObject made = send(admin(), usual(TEXT.getBytes(StandardCharsets.UTF_8))).json();
        String draft = "/api/v1/drafts/" + made.getInt("id");

        Api.Answer newer = send(admin(), draft + "/import", newer(made.getInt("version")));
        Api.Answer late = send(admin(), draft + "/import", newer(made.getInt("version")));
        Api.Answer unnamed = admin().put(draft, "{\"title\":\" \",\"kind\":\"BYLAW\",\"version\":" + newer.json().getInt("version") + "}");
        Api.Answer named = admin().put(draft, "{\"title\":\"نام تازه\",\"kind\":\"CIRCULAR\",\"version\":" + newer.json().getInt("version") + "}");

        assertThat(newer.json().getJsonArray("versions")).hasSize(2);
        assertThat(newer.json().getJsonArray("provisions")).hasSize(1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("stale");
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        assertThat(admin().get(draft).json().getString("title")).isEqualTo("نام تازه");

        admin().post("/api/v1/consultations/" + plan(made.getInt("id")).json().getString("code") + "/publish", "{}");

        int version = admin().get(draft).json().getInt("version");
        assertThat(send(admin(), draft + "/import", newer(version)).text()).contains("draft_published");
        assertThat(admin().put(draft, "{\"title\":\"دیگر\",\"kind\":\"BYLAW\",\"version\":" + version + "}").text()).contains("draft_published");
    }

    @Test
    void a_draft_is_asked_about_once_unless_that_was_withdrawn() {
        int draft = send(admin(), usual(TEXT.getBytes(StandardCharsets.UTF_8))).json().getInt("id");
        String first = plan(draft).json().getString("code");

        Api.Answer second = plan(draft);
        admin().post("/api/v1/consultations/" + first + "/withdraw", "{\"reason\":\"نیازی نیست\"}");
        Api.Answer third = plan(draft);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getString("code")).isEqualTo("draft_planned");
        assertThat(third.status()).as(third.text()).isEqualTo(201);
    }

    @Test
    void the_public_neither_imports_nor_reads_drafts() {
        Api.Answer made = send(admin(), usual(TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(send(Api.of(base), usual(TEXT.getBytes(StandardCharsets.UTF_8))).status()).isEqualTo(401);
        assertThat(Api.of(base).get("/api/v1/drafts/" + made.json().getInt("id")).status()).isEqualTo(401);
        assertThat(admin().get("/api/v1/drafts/999999999").status()).isEqualTo(404);
    }

    private void assertRefused(Upload upload, int status, String code) {
        Api.Answer refused = send(admin(), upload);
        assertThat(refused.status()).as(code).isEqualTo(status);
        assertThat(refused.json().getString("code")).isEqualTo(code);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Upload usual(byte[] content, int at, byte broken) {
        content[at] = broken;
        return usual(content);
    }

    private static Upload usual(byte[] content) {
        return new Upload().field("title", "آیین‌نامه نمونه").field("kind", "BYLAW").field("office", "root").file("draft.txt", content);
    }

    private static Upload newer(int version) {
        return new Upload().field("version", String.valueOf(version)).file("newer.txt", "ماده ۱ـ متن تازه.".getBytes(StandardCharsets.UTF_8));
    }

    private Api.Answer plan(int draft) {
        return admin().post("/api/v1/consultations", "{\"draft\":" + draft + ",\"kind\":\"BYLAW\"}");
    }

    private static Api.Answer send(Api api, Upload upload) {
        return send(api, "/api/v1/drafts", upload);
    }

    private static Api.Answer send(Api api, String path, Upload upload) {
        return api.send(upload.into(api.request(path)));
    }

    private Api admin() {
        return Api.of(base).asAdmin();
    }
}
