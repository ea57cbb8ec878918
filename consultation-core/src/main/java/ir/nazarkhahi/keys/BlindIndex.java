package ir.nazarkhahi.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Keyed fingerprints: what is sealed can be found again by whoever knows it, and guessed by nobody without the keys. */
@ApplicationScoped
public class BlindIndex {
    private static final int BYTES = 32;

    @Inject
    private Keyrings keyrings;

    /**
     * The fingerprint to store.
     *
     * @param purpose keeps equal values of different fields apart, {@code identity.mobile}
     * @param value in its one canonical form
     * @return 32 bytes
     */
    public byte[] of(String purpose, String value) {
        try {
            return keyrings.ring().prfs().computePrimary(input(purpose, value), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("indexing failed", e);
        }
    }

    /** The fingerprints by every key, older ones too: what to look for. */
    public List<byte[]> candidates(String purpose, String value) {
        try {
            List<byte[]> found = new ArrayList<>();
            for (var prf : keyrings.ring().prfs().getPrfs().values()) {
                found.add(prf.compute(input(purpose, value), BYTES));
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("indexing failed", e);
        }
    }

    private static byte[] input(String purpose, String value) {
        return (purpose.length() + ":" + purpose + value).getBytes(StandardCharsets.UTF_8);
    }
}
