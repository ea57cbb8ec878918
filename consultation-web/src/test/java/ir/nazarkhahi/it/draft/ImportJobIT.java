package ir.nazarkhahi.it.draft;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Large files are imported by jobs (issue 3, points 1 and 15)")
class ImportJobIT {
    private static final int ARTICLES = 6_000;
    private static final Set<String> FINAL = Set.of("DONE", "FAILED", "CANCELLED");

    @ArquillianResource
    private URL base;

    @Test
    void a_large_file_is_a_job_and_then_a_draft() throws Exception {
        Api.Answer ordered = send(large());

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(ordered.header("Location")).matches(".*/api/v1/jobs/[0-9]+");
        JsonObject job = awaited(ordered);
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        assertThat(job.getInt("progress")).isEqualTo(100);
        JsonObject result = job.getJsonObject("result");
        assertThat(result.getInt("provisions")).isEqualTo(ARTICLES);
        assertThat(result.getJsonArray("warnings")).isEmpty();
        JsonObject draft = admin().get("/api/v1/drafts/" + result.getInt("id")).json();
        assertThat(draft.getString("title")).isEqualTo("متن بزرگ");
        assertThat(draft.getJsonArray("versions").getJsonObject(0).getInt("provisions")).isEqualTo(ARTICLES);
    }

    @Test
    void a_large_file_that_cannot_be_read_fails_with_its_own_code() throws Exception {
        byte[] damaged = new byte[3 * 1024 * 1024];
        Arrays.fill(damaged, (byte) 'x');
        byte[] start = "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, damaged, 0, start.length);

        Api.Answer ordered = send(damaged);

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        JsonObject job = awaited(ordered);
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("failure")).startsWith("document_");
    }

    @Test
    void a_large_newer_file_is_a_job_and_then_the_next_version() throws Exception {
        JsonObject draft = admin().get("/api/v1/drafts/" + awaited(send(large())).getJsonObject("result").getInt("id")).json();
        String address = "/api/v1/drafts/" + draft.getInt("id");

        Api.Answer ordered = admin().send(newer(draft).into(admin().request(address + "/import")));

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        JsonObject job = awaited(ordered);
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        assertThat(job.getJsonObject("result").getInt("id")).isEqualTo(draft.getInt("id"));
        JsonObject now = admin().get(address).json();
        assertThat(now.getJsonArray("versions")).hasSize(2);
        assertThat(now.getInt("version")).isGreaterThan(draft.getInt("version"));
    }

    @Test
    void a_newer_file_ordered_against_a_text_that_is_no_longer_the_newest_fails_and_is_refused_anew() throws Exception {
        JsonObject draft = admin().get("/api/v1/drafts/" + awaited(send(large())).getJsonObject("result").getInt("id")).json();
        String address = "/api/v1/drafts/" + draft.getInt("id") + "/import";
        Api.Answer first = admin().send(newer(draft).into(admin().request(address)));
        Api.Answer second = admin().send(newer(draft).into(admin().request(address)));
        assertThat(second.status()).as("ordered before the first was read").isIn(202, 409);

        assertThat(awaited(first).getString("state")).isEqualTo("DONE");

        if (second.status() == 202) {
            JsonObject late = awaited(second);
            assertThat(late.getString("state")).isEqualTo("FAILED");
            assertThat(late.getString("failure")).isEqualTo("stale");
        }
        assertThat(admin().send(newer(draft).into(admin().request(address))).status()).isEqualTo(409);
    }

    @Test
    void what_can_be_seen_without_reading_is_refused_at_once() {
        byte[] picture = large();
        System.arraycopy("{\\rtf1".getBytes(StandardCharsets.US_ASCII), 0, picture, 0, 6);

        assertThat(send(picture).status()).isEqualTo(415);
        assertThat(admin().send(new Upload().field("title", " ").field("kind", "BYLAW").field("office", "root").file("large.txt", large())
                .into(admin().request("/api/v1/drafts"))).status()).isEqualTo(422);
    }

    private static Upload newer(JsonObject draft) {
        return new Upload().field("version", String.valueOf(draft.getInt("version"))).file("newer.txt", large());
    }

    private JsonObject awaited(Api.Answer ordered) throws InterruptedException {
        String address = ordered.header("Location").replaceAll(".*(/api/v1/)", "$1");
        JsonObject job = admin().get(address).json();
        for (int i = 0; i < 120 && !FINAL.contains(job.getString("state")); i++) {
            Thread.sleep(500);
            job = admin().get(address).json();
        }
        return job;
    }

    private static byte[] large() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= ARTICLES; i++) {
            text.append("ماده ").append(i).append("ـ ").append("متن این ماده دراز است تا فایل بزرگ شود. ".repeat(6)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Api.Answer send(byte[] content) {
        return admin().send(upload(content).into(admin().request("/api/v1/drafts")));
    }

    private static Upload upload(byte[] content) {
        return new Upload().field("title", "متن بزرگ").field("kind", "BYLAW").field("office", "root").file("large.txt", content);
    }

    private Api admin() {
        return Api.of(base).asAdmin();
    }
}
