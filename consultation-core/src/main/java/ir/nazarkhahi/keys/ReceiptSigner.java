package ir.nazarkhahi.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Signs receipts with the newest key; all keys, older ones too, are told to whoever wants to check. */
@ApplicationScoped
public class ReceiptSigner {
    /** An Ed25519 signature of 64 bytes and the id of the key that made it. */
    public record Signature(String keyId, byte[] bytes) {}

    /** A key that receipts are checked with: 32 raw bytes as RFC 8032 has them. */
    public record PublicKey(String keyId, byte[] bytes) {}

    @Inject
    private Keyrings keyrings;

    /** The key that signs now; it is part of what is signed. */
    public String keyId() {
        return primary().keyId();
    }

    public Signature sign(byte[] message) {
        SigningKey key = primary();
        return new Signature(key.keyId(), key.sign(message));
    }

    /** Newest first. */
    public List<PublicKey> publicKeys() {
        return keyrings.ring().signing().stream().map(key -> new PublicKey(key.keyId(), key.publicKey())).toList();
    }

    private SigningKey primary() {
        return keyrings.ring().signing().get(0);
    }
}
