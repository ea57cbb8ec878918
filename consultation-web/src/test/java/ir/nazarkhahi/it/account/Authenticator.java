package ir.nazarkhahi.it.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What the telephone does: shows the code of a moment for a secret it was told. */
public record Authenticator(String secret) {

    /** @param steps away from the step of now */
    public String code(int steps) {
        try {
            TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, Instant.now().plusSeconds(30L * steps));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
