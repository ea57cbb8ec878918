package ir.nazarkhahi.comment.receipt;

import ir.nazarkhahi.comment.mark.Mark;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The fingerprint of an accepted comment: SHA-256(0x00 ‖ statement), where the statement is RFC 8785 JSON that tells
 * all but the words, and the words as SHA-256(salt ‖ words). The leading zero keeps leaves apart from the inner nodes
 * of a hash tree. Name and contact are never in it. The form is frozen: docs/receipts.md tells it to the outside.
 */
public final class Leaf {
    private static final int VERSION = 1;
    /** With the words of the provision that the comment is on. */
    private static final int WITH_MARK = 2;
    private static final int SUPERSEDING = 3;
    private static final int SUPERSEDING_WITH_MARK = 4;
    /** Kept: finding the provider anew takes longer than all the rest. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String statement;
    private final byte[] hash;

    /**
     * What was accepted, without the words.
     *
     * @param textVersion SHA-256 of the text that was asked about, in lower-case hex
     * @param provision null if the comment is on the whole
     * @param attachments SHA-256 of each file as it was received, in lower-case hex, in the order in which they were sent
     */
    public record Facts(String consultation, String textVersion, String provision, String stance, String channel, Instant receivedAt, List<String> attachments) {

        /** Without files. */
        public Facts(String consultation, String textVersion, String provision, String stance, String channel, Instant receivedAt) {
            this(consultation, textVersion, provision, stance, channel, receivedAt, List.of());
        }
    }

    private Leaf(String statement) {
        this.statement = statement;
        this.hash = sha256(new byte[] {0}, statement.getBytes(StandardCharsets.UTF_8));
    }

    /** @param wording null if none was suggested */
    public static Leaf of(Facts facts, byte[] salt, String text, String wording) {
        return new Leaf(canonical(statement(VERSION, facts, salt, text, wording)));
    }

    /**
     * @param wording null if none was suggested
     * @param mark null if the comment marks no words: the statement is then the one of a comment without, version 1
     */
    public static Leaf of(Facts facts, byte[] salt, String text, String wording, Mark mark) {
        return mark == null ? of(facts, salt, text, wording)
                : new Leaf(canonical(statement(WITH_MARK, facts, salt, text, wording).add("selector", selector(mark))));
    }

    /** As the W3C Web Annotation model has them: the quote, then the position. They are words of a public text, so nothing is salted. */
    static JsonArrayBuilder selector(Mark mark) {
        return JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", mark.exact()).add("prefix", mark.prefix()).add("suffix", mark.suffix()))
                .add(JSON.createObjectBuilder().add("type", "TextPositionSelector").add("start", mark.start()).add("end", mark.end()));
    }

    /**
     * What takes the place of an earlier leaf, by the same author.
     *
     * @param facts with a stance of null, like {@code text} and {@code wording}, if nothing takes its place
     */
    public static Leaf superseding(byte[] earlier, Facts facts, byte[] salt, String text, String wording) {
        return new Leaf(canonical(statement(SUPERSEDING, facts, salt, text, wording).add("supersedes", HexFormat.of().formatHex(earlier))));
    }

    /** The same on words that the earlier comment was on. @param mark null if it marks no words: the statement is then of version 3 */
    public static Leaf superseding(byte[] earlier, Facts facts, byte[] salt, String text, String wording, Mark mark) {
        return mark == null ? superseding(earlier, facts, salt, text, wording)
                : new Leaf(canonical(statement(SUPERSEDING_WITH_MARK, facts, salt, text, wording).add("supersedes", HexFormat.of().formatHex(earlier)).add("selector", selector(mark))));
    }

    private static JsonObjectBuilder statement(int version, Facts facts, byte[] salt, String text, String wording) {
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("version", version)
                .add("consultation", facts.consultation())
                .add("textVersion", facts.textVersion())
                .add("attachments", hashes(facts.attachments()))
                .add("channel", facts.channel())
                .add("receivedAt", inMicros(facts.receivedAt()));
        addOrNull(object, "stance", facts.stance());
        addOrNull(object, "text", text == null ? null : salted(salt, text));
        addOrNull(object, "provision", facts.provision());
        addOrNull(object, "wording", wording == null ? null : salted(salt, wording));
        return object;
    }

    /** What the receipt's signature is over. */
    public static byte[] signedForm(byte[] leaf, byte[] salt, Instant receivedAt, String keyId) {
        return canonical(JSON.createObjectBuilder()
                .add("leaf", HexFormat.of().formatHex(leaf))
                .add("salt", HexFormat.of().formatHex(salt))
                .add("receivedAt", inMicros(receivedAt))
                .add("keyId", keyId)).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** Always six digits of a second, as the database keeps them. */
    public static String inMicros(Instant instant) {
        return MICROS.format(instant);
    }

    public String statement() {
        return statement;
    }

    public byte[] hash() {
        return hash;
    }

    private static JsonArrayBuilder hashes(List<String> attachments) {
        JsonArrayBuilder hashes = JSON.createArrayBuilder();
        attachments.forEach(hashes::add);
        return hashes;
    }

    private static void addOrNull(JsonObjectBuilder object, String name, String value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }

    private static String salted(byte[] salt, String words) {
        return HexFormat.of().formatHex(sha256(salt, words.getBytes(StandardCharsets.UTF_8)));
    }

    private static String canonical(JsonObjectBuilder object) {
        try {
            return new JsonCanonicalizer(object.build().toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
