package ir.nazarkhahi.comment.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What the author takes away; docs/receipts.md says how anybody checks it.
 *
 * @param trackingCode 16 digits, the author's secret
 * @param statement the JSON the leaf is made of: what was accepted, with the text as a salted hash
 * @param leaf 32 bytes: the fingerprint of what was accepted
 * @param salt 32 bytes: needed to find the text in the statement; the author's secret too
 * @param signature Ed25519 over leaf, salt, arrival and key id, by the key {@code keyId}
 */
public record Receipt(
        String trackingCode, Instant receivedAt, String statement, byte[] leaf, byte[] salt, String keyId, byte[] signature) {

    /** The form kept for the same key sent again. */
    public byte[] bytes() {
        return String.join("\n", trackingCode, Leaf.inMicros(receivedAt), HexFormat.of().formatHex(leaf), HexFormat.of().formatHex(salt),
                keyId, HexFormat.of().formatHex(signature), statement).getBytes(StandardCharsets.UTF_8);
    }

    public static Receipt of(byte[] bytes) {
        String[] part = new String(bytes, StandardCharsets.UTF_8).split("\n", 7);
        HexFormat hex = HexFormat.of();
        return new Receipt(part[0], Instant.parse(part[1]), part[6], hex.parseHex(part[2]), hex.parseHex(part[3]), part[4], hex.parseHex(part[5]));
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "Receipt[" + receivedAt + "]";
    }
}
