package ir.nazarkhahi.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What must happen once over all nodes is one conditional statement each. */
@ApplicationScoped
class FactorRepository {

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<SecondFactor> of(long accountId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, accountId));
    }

    /** For one at a time, over all nodes. */
    Optional<SecondFactor> locked(long accountId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    void put(SecondFactor factor) {
        entities.persist(factor);
        entities.flush();
    }

    void put(List<RecoveryCode> codes) {
        codes.forEach(entities::persist);
        entities.flush();
    }

    /** @return false if a code of this step or a later one was accepted before */
    boolean useStep(long accountId, long step) {
        return entities.createQuery("update SecondFactor f set f.lastStep = :step where f.accountId = :account and f.confirmedAt is not null and f.lastStep < :step")
                .setParameter("step", step).setParameter("account", accountId).executeUpdate() == 1;
    }

    /** @return false if there is no such code, or it was used before */
    boolean useCode(long accountId, byte[] hash, Instant now) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now where c.accountId = :account and c.codeHash = :hash and c.usedAt is null")
                .setParameter("now", now).setParameter("account", accountId).setParameter("hash", hash).executeUpdate() == 1;
    }

    long codesLeft(long accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null", Long.class)
                .setParameter("account", accountId).getSingleResult();
    }

    /** @return whether there was anything */
    boolean remove(long accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account").setParameter("account", accountId).executeUpdate();
        return entities.createQuery("delete from SecondFactor f where f.accountId = :account").setParameter("account", accountId).executeUpdate() > 0;
    }
}
