package ir.nazarkhahi.it.file;

import static ir.nazarkhahi.it.file.Sender.comment;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3 point 5: files of comments, over HTTP, with a scanner listening. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttachmentIT {
    private static final String PLANTED = "Kiana-Planted-4417";

    @ArquillianResource
    private URL base;

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static boolean isShown(JsonObject file) {
        return file.getString("state").equals("SHOWN");
    }

    private static String code(Api.Answer refused) {
        return refused.json().getJsonArray("fields").getJsonObject(0).getString("code");
    }

    @Test
    void a_photo_is_taken_cleaned_and_served_so_that_nothing_runs() throws Exception {
        Sender sender = Sender.to(base);
        byte[] photo = Files.photo(PLANTED);
        Api.Answer accepted = sender.send(comment("با عکس", sender.uploaded("ali-rezaei.exe", photo)));

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.json().getJsonObject("receipt").getString("statement")).contains("\"attachments\":[\"" + hash(photo) + "\"]");
        JsonObject file = sender.awaitFiles(AttachmentIT::isShown).get(0);
        assertThat(file.getString("description")).isEqualTo("شرح پیوست");
        assertThat(file.getInt("width")).isEqualTo(90);
        Api.Answer served = sender.api().get(file.getString("url"));
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.text()).doesNotContain(PLANTED, "Exif");
        assertThat(served.header("Content-Type")).startsWith("image/jpeg");
        assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(served.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(served.header("Content-Disposition")).isEqualTo("inline; filename=\"" + sender.ref(1) + "-1.jpg\"");
        String page = sender.api().get("/consultations/" + sender.code() + "/provisions/art_1").text();
        assertThat(page).contains("width=\"90\"", "alt=\"شرح پیوست\"").doesNotContain("ali-rezaei");
    }

    @Test
    void words_of_a_document_are_found() {
        Sender sender = Sender.to(base);
        String word = "quillfeather" + System.nanoTime();
        assertThat(sender.send(comment("با سند", sender.uploaded("a.pdf", Files.pdf(PLANTED, "We ask for " + word)))).status()).isEqualTo(201);

        JsonObject file = sender.awaitFiles(AttachmentIT::isShown).get(0);
        Api.Answer served = sender.api().get(file.getString("url"));
        assertThat(served.header("Content-Disposition")).startsWith("attachment;");
        assertThat(served.text()).startsWith("%PDF-").doesNotContain(PLANTED);
        long end = System.nanoTime() + 20_000_000_000L;
        while (!sender.api().get("/api/v1/search?q=" + word).text().contains(sender.ref(1))) {
            assertThat(System.nanoTime()).as("found within 20 seconds").isLessThan(end);
            Sender.pause();
        }
    }

    @Test
    void each_failure_says_what_is_wrong_and_keeps_nothing() throws Exception {
        Sender sender = Sender.to(base);

        assertThat(code(sender.upload("a" + UUID.randomUUID(), "a.png", new byte[0]))).isEqualTo("file_empty");
        assertThat(code(sender.upload("b" + UUID.randomUUID(), "a.png", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8)))).isEqualTo("file_type");
        byte[] tooLarge = new byte[(10 << 20) + 1];
        java.util.Arrays.fill(tooLarge, (byte) 'a');
        Api.Answer refused = sender.upload("c" + UUID.randomUUID(), "a.txt", tooLarge);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("file_too_large");
        assertThat(sender.upload(null, "a.txt", new byte[] {'a'}).status()).isEqualTo(400);
        byte[] largest = java.util.Arrays.copyOf(tooLarge, 10 << 20);
        assertThat(sender.upload("d" + UUID.randomUUID(), "a.txt", largest).status()).isEqualTo(201);
    }

    @Test
    void the_same_key_is_one_file_and_one_file_is_one_comment_s() throws Exception {
        Sender sender = Sender.to(base);
        String key = UUID.randomUUID().toString();
        byte[] words = "متن پیوست".getBytes(StandardCharsets.UTF_8);

        String handle = sender.upload(key, "a.txt", words).json().getString("handle");
        assertThat(sender.upload(key, "a.txt", words).json().getString("handle")).isEqualTo(handle);
        assertThat(sender.upload(key, "a.txt", "دیگر".getBytes(StandardCharsets.UTF_8)).json().getString("code")).isEqualTo("idempotency_key_reused");

        String once = UUID.randomUUID().toString();
        Api.Answer first = sender.send(once, comment("یک", handle));
        assertThat(sender.send(once, comment("یک", handle)).text()).isEqualTo(first.text());
        Api.Answer second = sender.send(comment("دو", handle));
        assertThat(second.status()).isEqualTo(422);
        assertThat(code(second)).isEqualTo("file_used");
        assertThat(code(sender.send(comment("سه", handle, handle)))).isEqualTo("file_used");
        assertThat(code(sender.send(comment("چهار", handle.substring(0, 40) + "0000000000")))).isEqualTo("unknown_file");
        assertThat(code(sender.send(comment("پنج", handle, handle, handle, handle, handle, handle)))).isEqualTo("too_many_files");
    }

    @Test
    void a_virus_is_never_shown_and_an_unreachable_scanner_only_delays() {
        Sender sender = Sender.to(base);
        String virus = sender.uploaded("a.txt", ("test " + ClamdServer.EICAR).getBytes(StandardCharsets.US_ASCII));
        String late = sender.uploaded("b.txt", ("words " + ClamdServer.NOT_YET + System.nanoTime()).getBytes(StandardCharsets.US_ASCII));
        Api.Answer accepted = sender.send(comment("با ویروس", virus, late));
        assertThat(accepted.status()).isEqualTo(201);

        List<JsonObject> files = sender.awaitFiles(file -> file.getInt("number") == 1 ? file.getString("state").equals("NOT_SHOWN") : isShown(file));
        assertThat(files.get(0).containsKey("url")).isFalse();
        assertThat(sender.api().get("/files/" + sender.ref(1) + "/1").status()).isEqualTo(404);
        assertThat(sender.api().get("/files/" + sender.ref(1) + "/2").text()).startsWith("words ");
        List<JsonObject> told = sender.api().post("/api/v1/track", "{\"trackingCode\":\"" + accepted.json().getString("trackingCode") + "\"}").json()
                .getJsonArray("files").getValuesAs(JsonObject.class);
        assertThat(told.get(0).getString("state")).isEqualTo("NOT_SHOWN");
        assertThat(told.get(0).getString("reason")).isEqualTo("virus");
        assertThat(told.get(1).getString("state")).isEqualTo("SHOWN");
    }

    @Test
    void a_rejected_comment_takes_its_files_with_it() {
        Sender sender = Sender.to(base);
        sender.send(comment("با متن", sender.uploaded("a.txt", "words".getBytes(StandardCharsets.US_ASCII))));
        String url = sender.awaitFiles(AttachmentIT::isShown).get(0).getString("url");
        assertThat(sender.api().get(url).status()).isEqualTo(200);

        assertThat(sender.api().asAdmin().post("/api/v1/moderation/" + sender.ref(1), "{\"decision\":\"REJECT\",\"reason\":\"توهین\"}").status()).isEqualTo(200);

        assertThat(sender.api().get(url).status()).isEqualTo(404);
        assertThat(sender.api().get("/api/v1/consultations/" + sender.code() + "/comments").json().getJsonArray("items").getJsonObject(0).getJsonArray("attachments")).isEmpty();
    }
}
