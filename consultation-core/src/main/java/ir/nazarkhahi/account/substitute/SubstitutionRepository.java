package ir.nazarkhahi.account.substitute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SubstitutionRepository {
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void add(Substitution substitution) {
        entities.persist(substitution);
        entities.flush();
    }

    Optional<Substitution> byId(long id) {
        return Optional.ofNullable(entities.find(Substitution.class, id));
    }

    /** The latest first. */
    List<Substitution> ofAbsent(long accountId) {
        return entities.createQuery("select s from Substitution s where s.absentId = :account order by s.firstDay desc, s.id desc", Substitution.class)
                .setParameter("account", accountId).setMaxResults(SHOWN).getResultList();
    }

    /** The latest first. */
    List<Substitution> bySubstitute(long accountId) {
        return entities.createQuery("select s from Substitution s where s.substituteId = :account order by s.firstDay desc, s.id desc", Substitution.class)
                .setParameter("account", accountId).setMaxResults(SHOWN).getResultList();
    }

    List<Long> runningFor(Collection<Long> absent, LocalDate today) {
        return entities.createQuery("select s.substituteId from Substitution s where s.absentId in :absent and s.endedAt is null and s.firstDay <= :today and s.lastDay >= :today", Long.class)
                .setParameter("absent", absent).setParameter("today", today).getResultList();
    }

    /** Two who name a substitute for the same person at the same moment wait for one another at these rows. */
    List<Substitution> lockedOfAbsent(long accountId) {
        entities.createNativeQuery("SELECT id FROM account WHERE id = ?1 FOR UPDATE").setParameter(1, accountId).getResultList();
        return entities.createQuery("select s from Substitution s where s.absentId = :account", Substitution.class)
                .setParameter("account", accountId).setLockMode(LockModeType.NONE).getResultList();
    }
}
