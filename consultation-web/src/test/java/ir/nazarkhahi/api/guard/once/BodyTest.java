package ir.nazarkhahi.api.guard.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import jakarta.json.JsonException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void a_body_beyond_the_limit_is_refused_announced_or_not() throws Exception {
        byte[] large = new byte[(2 << 20) + 1];

        assertThatThrownBy(() -> Body.read(new ByteArrayInputStream(large), -1, Body.limit(Actor.PUBLIC, null))).isInstanceOf(Body.TooLargeException.class);
        assertThatThrownBy(() -> Body.read(new ByteArrayInputStream(new byte[0]), large.length, Body.limit(Actor.PUBLIC, null))).isInstanceOf(Body.TooLargeException.class);
        assertThat(Body.read(new ByteArrayInputStream(large), -1, Body.limit(Actor.SYSTEM, null))).hasSize(large.length);
    }

    @Test
    void json_that_is_not_utf8_is_malformed() {
        byte[] latin = "\"é\"".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Body.requireUtf8(latin, MediaType.APPLICATION_JSON_TYPE)).isInstanceOf(JsonException.class);
    }

    @Test
    void a_form_sent_again_is_the_same_body_with_another_boundary() {
        byte[] first = Body.comparable("--aaa\r\nx\r\n--aaa--".getBytes(StandardCharsets.US_ASCII), multipart("aaa"));
        byte[] again = Body.comparable("--bbb\r\nx\r\n--bbb--".getBytes(StandardCharsets.US_ASCII), multipart("bbb"));

        assertThat(first).isEqualTo(again);
    }

    @Test
    void a_comment_sent_again_is_the_same_body_with_another_proof_of_work() {
        byte[] first = json("{\"text\": \"متن\", \"altcha\": \"abc\"}");
        byte[] again = json("{\"text\": \"متن\", \"altcha\": \"xyz\"}");

        assertThat(first).isEqualTo(again);
        assertThat(json("{\"text\": \"دیگر\", \"altcha\": \"abc\"}")).isNotEqualTo(first);
        assertThat(json("{\"altcha\": ")).isEqualTo("{\"altcha\": ".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] json(String text) {
        return Body.comparable(text.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE);
    }

    @Test
    void a_kept_reply_comes_back_as_it_was() {
        KeptReply reply = new KeptReply(201, "application/json", "/api/v1/drafts/1", "{\"id\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(KeptReply.of(reply.bytes())).usingRecursiveComparison().isEqualTo(reply);
    }

    private static MediaType multipart(String boundary) {
        return new MediaType("multipart", "form-data", Map.of("boundary", boundary));
    }
}
