package ir.nazarkhahi.account.factor;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.ActiveAccounts;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The second factor of an account: begun, confirmed by a first code, asked for, ended. By the system's clock, because
 * authenticators know no other.
 */
@ApplicationScoped
@UseCase
public class SecondFactors {

    @Inject
    private FactorRepository factors;
    @Inject
    private FactorSecrets secrets;
    @Inject
    private RecoveryCodes codes;
    @Inject
    private AccountService accounts;
    @Inject
    private ActiveAccounts active;
    @Inject
    private AuditTrail audit;

    /** Empty if codes are not asked of this account. */
    public Optional<SecondFactorView> of(long accountId) {
        return factors.of(accountId).filter(factor -> factor.confirmedAt() != null)
                .map(factor -> new SecondFactorView(factor.confirmedAt(), factors.codesLeft(accountId)));
    }

    /** A new secret, in place of one that was never confirmed. */
    public Enrolment begin(Actor actor) {
        SecondFactor factor = factors.locked(actor.id()).orElse(null);
        byte[] secret = secrets.random(actor.id());
        if (factor == null) {
            factor = new SecondFactor(actor.id(), secret);
            factors.put(factor);
        } else {
            requireOpen(factor).replaceSecret(secret);
        }
        return secrets.told(actor.id(), actor.name(), factor);
    }

    /** What was begun and waits for its first code. */
    public Optional<Enrolment> pending(Actor actor) {
        return factors.of(actor.id()).filter(factor -> factor.confirmedAt() == null).map(factor -> secrets.told(actor.id(), actor.name(), factor));
    }

    /** @return the recovery codes, told this once */
    public List<String> confirm(Actor actor, String code) {
        SecondFactor factor = factors.locked(actor.id()).map(SecondFactors::requireOpen).orElseThrow(() -> new NotFoundException("second_factor"));
        long step = Totp.stepOf(secrets.open(actor.id(), factor), TypedCode.plain(code), Instant.now())
                .orElseThrow(() -> new InvalidInputException("code", "wrong_code"));
        factor.confirm(Instant.now(), step);
        List<String> made = RecoveryCodes.random();
        factors.put(made.stream().map(one -> new RecoveryCode(actor.id(), codes.fingerprint(actor.id(), one))).toList());
        audit.record(actor, "account.second_factor_on", subject(actor.name()));
        return made;
    }

    /**
     * Takes a code of the authenticator or a recovery code; each once. Who calls counts the attempts.
     *
     * @throws InvalidInputException {@code wrong_code}, if it is none or was used
     */
    public void use(Actor actor, String typed) {
        String code = TypedCode.plain(typed);
        if (!(TypedCode.isOfAuthenticator(code) ? useStep(actor, code) : useRecovery(actor, code))) {
            throw new InvalidInputException("code", "wrong_code");
        }
    }

    /** For oneself, after password and code have been asked for. Ends every session, the one that asks as well. */
    public void end(Actor actor) {
        if (factors.remove(actor.id())) {
            active.endSessions(actor.id());
            audit.record(actor, "account.second_factor_off", subject(actor.name()));
        }
    }

    /** For somebody who has lost authenticator and codes; by who may reset the password as well. */
    public void reset(Actor actor, long accountId) {
        String username = accounts.requirePowerOver(actor, accountId).username();
        if (factors.remove(accountId)) {
            active.endSessions(accountId);
            audit.record(actor, "account.second_factor_reset", subject(username));
        }
    }

    private boolean useStep(Actor actor, String code) {
        return factors.of(actor.id()).map(factor -> Totp.stepOf(secrets.open(actor.id(), factor), code, Instant.now()))
                .filter(step -> step.isPresent() && factors.useStep(actor.id(), step.getAsLong())).isPresent();
    }

    private boolean useRecovery(Actor actor, String code) {
        boolean used = codes.fingerprints(actor.id(), code).stream().anyMatch(hash -> factors.useCode(actor.id(), hash, Instant.now()));
        if (used) {
            audit.record(actor, "account.recovery_code_used", subject(actor.name()), Map.of("left", factors.codesLeft(actor.id())));
        }
        return used;
    }

    private static SecondFactor requireOpen(SecondFactor factor) {
        if (factor.confirmedAt() != null) {
            throw new SecondFactorHeldException();
        }
        return factor;
    }

    private static String subject(String username) {
        return "account:" + username;
    }
}
