package ir.nazarkhahi.comment.intake;

import java.time.Instant;

/**
 * What the author takes away; docs/receipts.md says how anybody checks it.
 *
 * @param trackingCode 16 digits, the author's secret
 * @param leaf 32 bytes: the fingerprint of what was accepted
 * @param salt 32 bytes: needed to recompute the leaf from the text; the author's secret too
 * @param signature Ed25519 over the signed form, by the key {@code keyId}
 */
public record Receipt(String trackingCode, Instant receivedAt, byte[] leaf, byte[] salt, String keyId, byte[] signature) {}
