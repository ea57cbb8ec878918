package ir.nazarkhahi.news.item;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the public reads of an item at one time, as JSON in a fixed order without blanks, and SHA-256 of its UTF-8 bytes in
 * lower-case hex. A receipt names the hash, so the form is frozen; docs/news.md tells it.
 */
public record Wording(String content, String hash) {

    public static Wording of(String code, EditNews said) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", code).add("kind", said.kind().name())
                .add("title", both(said.title())).add("lead", both(said.lead())).add("text", both(said.text()));
        if (said.kind() == NewsKind.STRATEGY) {
            json.add("approval", Json.createObjectBuilder().add("body", both(said.approval().body())).add("session", said.approval().session())
                    .add("on", String.valueOf(said.approval().on())).add("basis", both(said.approval().basis())));
        }
        String content = json.build().toString();
        return new Wording(content, sha256(content));
    }

    private static JsonObjectBuilder both(Both said) {
        return Json.createObjectBuilder().add("fa", said.fa()).add("en", said.en());
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
