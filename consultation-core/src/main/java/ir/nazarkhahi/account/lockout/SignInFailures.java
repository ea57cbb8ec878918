package ir.nazarkhahi.account.lockout;

import ir.nazarkhahi.account.secret.Sha256;
import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Counts failed sign-ins per typed name. An attempt counts as failed from its beginning until it has succeeded, so that
 * many guesses sent at once are counted before any of them is judged.
 */
@ApplicationScoped
@UseCase
public class SignInFailures {
    private static final InstantConverter UTC = new InstantConverter();
    /** After a day without a failure the count begins anew, and the row may go. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    /** @throws SignInBlockedException if the name is blocked; otherwise the attempt has been counted */
    public void begin(String name) {
        byte[] nameHash = Sha256.of(name);
        Instant now = Instant.now();
        blockedUntil(nameHash).filter(now::isBefore).ifPresent(until -> {
            throw new SignInBlockedException(until);
        });
        count(nameHash, now);
    }

    /** The attempt begun last was none that failed; those before it still count, because only half of the way is done. */
    public void takeBack(String name) {
        byte[] nameHash = Sha256.of(name);
        int failures = failures(nameHash) - 1;
        entities.createNativeQuery("UPDATE sign_in_failure SET failures = ?2, blocked_until = last_at + INTERVAL ?3 SECOND WHERE name_hash = ?1")
                .setParameter(1, nameHash).setParameter(2, failures).setParameter(3, Lockout.after(failures).toSeconds()).executeUpdate();
    }

    public void forget(String name) {
        entities.createNativeQuery("DELETE FROM sign_in_failure WHERE name_hash = ?1").setParameter(1, Sha256.of(name)).executeUpdate();
    }

    private Optional<Instant> blockedUntil(byte[] nameHash) {
        List<?> found = entities.createNativeQuery("SELECT CAST(blocked_until AS CHAR) FROM sign_in_failure WHERE name_hash = ?1 FOR UPDATE")
                .setParameter(1, nameHash).getResultList();
        return found.stream().findFirst().map(text -> LocalDateTime.parse(text.toString().replace(' ', 'T'))).map(UTC::convertToEntityAttribute);
    }

    private void count(byte[] nameHash, Instant now) {
        LocalDateTime utc = UTC.convertToDatabaseColumn(now);
        LocalDateTime forgotten = UTC.convertToDatabaseColumn(now.minus(FORGOTTEN_AFTER));
        entities.createNativeQuery("DELETE FROM sign_in_failure WHERE last_at < ?1 LIMIT 100").setParameter(1, forgotten).executeUpdate();
        entities.createNativeQuery("INSERT INTO sign_in_failure (name_hash, failures, last_at, blocked_until) VALUES (?1, 1, ?2, ?2)"
                + " ON DUPLICATE KEY UPDATE failures = failures + 1, last_at = ?2")
                .setParameter(1, nameHash).setParameter(2, utc).executeUpdate();
        entities.createNativeQuery("UPDATE sign_in_failure SET blocked_until = ?2 WHERE name_hash = ?1")
                .setParameter(1, nameHash).setParameter(2, UTC.convertToDatabaseColumn(now.plus(Lockout.after(failures(nameHash))))).executeUpdate();
    }

    private int failures(byte[] nameHash) {
        List<?> found = entities.createNativeQuery("SELECT failures FROM sign_in_failure WHERE name_hash = ?1 FOR UPDATE").setParameter(1, nameHash).getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }
}
