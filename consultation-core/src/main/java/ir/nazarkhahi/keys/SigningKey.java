package ir.nazarkhahi.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** One Ed25519 key. Its id is the first 16 hexadecimal digits of its public key's SHA-256, so anybody can tell it from the key. */
record SigningKey(String keyId, byte[] publicKey, Ed25519PrivateKeyParameters secret) {

    /** The one that signs, then the others from the newest to the oldest. */
    static List<SigningKey> all(KeysetHandle handle) throws GeneralSecurityException {
        List<SigningKey> keys = new ArrayList<>();
        for (int i = handle.size() - 1; i >= 0; i--) {
            KeysetHandle.Entry entry = handle.getAt(i);
            if (entry.getStatus() == KeyStatus.ENABLED && entry.getKey() instanceof Ed25519PrivateKey key) {
                keys.add(entry.isPrimary() ? 0 : keys.size(), of(key));
            }
        }
        return List.copyOf(keys);
    }

    private static SigningKey of(Ed25519PrivateKey key) throws GeneralSecurityException {
        byte[] open = key.getPublicKey().getPublicKeyBytes().toByteArray();
        String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(open), 0, 8);
        return new SigningKey(id, open, new Ed25519PrivateKeyParameters(key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get())));
    }

    /** @return 64 bytes as RFC 8032 has them */
    byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
