package ir.nazarkhahi.api.guard;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.UsedProof;
import ir.nazarkhahi.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * ALTCHA: a sender's device works for a moment before what it sends is looked at. The challenge is signed with a key of
 * the installation, so any node can check it; it is used up in the transaction that stores what it came with.
 */
@ApplicationScoped
public class ProofOfWork {
    private static final long HARDEST = 50_000;
    private static final long VALID_SECONDS = 20 * 60;
    private static final int LONGEST = 4_000;

    @Inject
    private BlindIndex index;
    @Inject
    @ConfigProperty(name = "consultation.altcha", defaultValue = "true")
    private boolean asked;

    /** What the widget solves, in ALTCHA's own words. */
    public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    /** Whether the installation asks for it at all ({@code CONSULTATION_ALTCHA}). */
    public boolean isAsked() {
        return asked;
    }

    public Challenge challenge() {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions().setAlgorithm(Altcha.Algorithm.SHA256)
                    .setMaxNumber(HARDEST).setSecureRandomNumber(true).setHmacKey(key()).setExpiresInSeconds(VALID_SECONDS));
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("no challenge could be made", e);
        }
    }

    /**
     * @param payload the widget's answer, Base64
     * @param once what it is sent with: it is used up for that, and may be shown again with the same
     * @return what is to be stored with it; null if nothing is asked, of signed-in staff and tokens neither
     * @throws InvalidInputException if it is missing, wrong or too old
     */
    public UsedProof check(String payload, Actor actor, OnceKey once) {
        if (!asked || actor.kind() != Actor.Kind.PUBLIC) {
            return null;
        }
        return solved(payload, once);
    }

    /** @throws InvalidInputException if it is missing, wrong or too old */
    public UsedProof solved(String payload, OnceKey once) {
        if (payload == null || payload.isBlank()) {
            throw new InvalidInputException("altcha", "altcha_required");
        }
        try {
            Altcha.Payload solved = read(payload);
            if (Altcha.verifySolution(solved, key(), true)) {
                return new UsedProof(HexFormat.of().parseHex(solved.challenge), once.scope(), expiry(solved));
            }
        } catch (Exception malformed) {
            throw new InvalidInputException("altcha", "altcha_failed");
        }
        throw new InvalidInputException("altcha", "altcha_failed");
    }

    private static Altcha.Payload read(String payload) {
        if (payload.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        JsonObject json = Json.createReader(new ByteArrayInputStream(Base64.getDecoder().decode(payload))).readObject();
        Altcha.Payload solved = new Altcha.Payload();
        solved.algorithm = json.getString("algorithm");
        solved.challenge = json.getString("challenge");
        solved.number = json.getJsonNumber("number").longValueExact();
        solved.salt = json.getString("salt");
        solved.signature = json.getString("signature");
        if (!"SHA-256".equals(solved.algorithm)) {
            throw new IllegalArgumentException("another algorithm");
        }
        return solved;
    }

    private static Instant expiry(Altcha.Payload solved) throws Exception {
        return Instant.ofEpochSecond(Long.parseLong(Altcha.extractParams(solved.salt).get("expires")));
    }

    private String key() {
        return HexFormat.of().formatHex(index.of("altcha", "challenge"));
    }
}
