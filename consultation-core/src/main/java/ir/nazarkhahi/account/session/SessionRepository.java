package ir.nazarkhahi.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SessionRepository {
    private static final String OPEN = "a.id = s.accountId and a.active = true and a.credential = s.credential and s.endedAt is null";

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void add(OpenSession session) {
        entities.persist(session);
    }

    /** Reads the account with it, which whoever asks needs next: it is then found without a query. */
    Optional<OpenSession> open(byte[] tokenHash) {
        return entities.createQuery("select s, a from OpenSession s, Account a where s.tokenHash = :hash and " + OPEN, Object[].class)
                .setParameter("hash", tokenHash).getResultStream().findFirst().map(row -> (OpenSession) row[0]);
    }

    /** The last used first. @param since those that were silent for longer are over */
    List<OpenSession> openOf(long accountId, Instant since) {
        return entities.createQuery("select s from OpenSession s, Account a where s.accountId = :account and s.usedAt > :since and " + OPEN + " order by s.usedAt desc, s.id desc",
                OpenSession.class).setParameter("account", accountId).setParameter("since", since).getResultList();
    }

    Optional<OpenSession> of(long accountId, long id) {
        return Optional.ofNullable(entities.find(OpenSession.class, id)).filter(session -> session.accountId() == accountId);
    }

    void forgetSilentSince(Instant moment) {
        entities.createQuery("delete from OpenSession s where s.usedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
