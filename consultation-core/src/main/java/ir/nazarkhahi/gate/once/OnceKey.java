package ir.nazarkhahi.gate.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A sender's key for one thing to be done once.
 *
 * @param scope 32 bytes: the digest of path, caller and key
 * @param bodyHash 32 bytes: SHA-256 of what was sent
 */
public record OnceKey(byte[] scope, byte[] bodyHash) {

    /**
     * @param where the path the key was sent to
     * @param caller who sent it, in a form that two callers never share
     * @param key as sent
     */
    public static OnceKey of(String where, String caller, String key, byte[] body) {
        String joined = where.length() + ":" + where + caller.length() + ":" + caller + key;
        return new OnceKey(sha256(joined.getBytes(StandardCharsets.UTF_8)), sha256(body));
    }

    public boolean sameBody(byte[] otherHash) {
        return MessageDigest.isEqual(bodyHash, otherHash);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnceKey key && Arrays.equals(key.scope, scope) && Arrays.equals(key.bodyHash, bodyHash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scope);
    }
}
