package ir.nazarkhahi.account.factor;

import ir.nazarkhahi.keys.Sealer;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/** Makes secrets, opens them, and says them in the form authenticators read. */
@ApplicationScoped
class FactorSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Sealer sealer;
    @Inject
    private Settings settings;
    @Inject
    private OfficeService offices;

    /** Sealed for that account. */
    byte[] random(long accountId) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return sealer.seal(secret, bound(accountId));
    }

    byte[] open(long accountId, SecondFactor factor) {
        return sealer.open(factor.sealedSecret(), bound(accountId));
    }

    Enrolment told(long accountId, String username, SecondFactor factor) {
        String secret = new Base32().encodeToString(open(accountId, factor));
        String issuer = encoded(settings.text(offices.root().path(), Setting.SITE_NAME_EN));
        return new Enrolment(secret.replaceAll("(.{4})(?!$)", "$1 "),
                "otpauth://totp/" + issuer + ":" + encoded(username) + "?secret=" + secret + "&issuer=" + issuer);
    }

    private static byte[] bound(long accountId) {
        return Sealer.row("second_factor", accountId);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
