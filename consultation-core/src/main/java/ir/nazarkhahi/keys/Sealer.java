package ir.nazarkhahi.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals bytes so that the database alone, or a copy of it, tells nothing of them. */
@ApplicationScoped
public class Sealer {
    @Inject
    private Keyrings keyrings;

    /**
     * @param bound what the sealed bytes belong to, table and row: they open nowhere else
     */
    public byte[] seal(byte[] clear, byte[] bound) {
        try {
            return keyrings.ring().aead().encrypt(clear, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** @throws IllegalStateException if the bytes were changed, or sealed for something else or with other keys */
    public byte[] open(byte[] sealed, byte[] bound) {
        try {
            return keyrings.ring().aead().decrypt(sealed, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed does not open", e);
        }
    }

    /** The usual form of {@code bound}: a table and the row's id. */
    public static byte[] row(String table, long id) {
        return (table + ":" + id).getBytes(StandardCharsets.US_ASCII);
    }
}
