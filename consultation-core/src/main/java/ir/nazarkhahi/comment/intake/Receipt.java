package ir.nazarkhahi.comment.intake;

import java.time.Instant;

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

    /** Tells no secret. */
    @Override
    public String toString() {
        return "Receipt[" + receivedAt + "]";
    }
}
