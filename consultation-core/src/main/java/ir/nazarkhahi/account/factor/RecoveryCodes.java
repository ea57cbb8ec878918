package ir.nazarkhahi.account.factor;

import ir.nazarkhahi.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Codes to be kept on paper. Fifty bits each, useless without the keys even to whoever has the database. */
@ApplicationScoped
class RecoveryCodes {
    static final int COUNT = 10;
    private static final int HALF = 5;
    private static final String PURPOSE = "account.recovery";
    /** Without letters and digits that are read for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private BlindIndex index;

    static List<String> random() {
        Set<String> codes = new HashSet<>();
        while (codes.size() < COUNT) {
            codes.add(half() + "-" + half());
        }
        return List.copyOf(codes);
    }

    /** @param code as {@link TypedCode} reads it */
    byte[] fingerprint(long accountId, String code) {
        return index.of(PURPOSE, accountId + ":" + TypedCode.plain(code));
    }

    /** By every key there is. */
    List<byte[]> fingerprints(long accountId, String code) {
        return index.candidates(PURPOSE, accountId + ":" + TypedCode.plain(code));
    }

    private static String half() {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            half.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return half.toString();
    }
}
