package ir.nazarkhahi.api.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 with a key that is drawn each day (UTC) and forgotten with it. */
final class DailyHash {
    private static final SecureRandom RANDOM = new SecureRandom();

    private volatile Key today = new Key(LocalDate.MIN, new byte[32]);

    private record Key(LocalDate day, byte[] bytes) {}

    String of(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        if (!today.day().equals(day)) {
            synchronized (this) {
                if (!today.day().equals(day)) {
                    byte[] drawn = new byte[32];
                    RANDOM.nextBytes(drawn);
                    today = new Key(day, drawn);
                }
            }
        }
        return today.bytes();
    }
}
