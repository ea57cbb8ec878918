package ir.nazarkhahi.job.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;

@ApplicationScoped
class LeaseRepository {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    void ensure(String name) {
        boolean missing = query("SELECT 1 FROM lease WHERE name = ?1", name).getResultList().isEmpty();
        if (missing) {
            query("INSERT IGNORE INTO lease (name, holder, fence, until_at) VALUES (?1, '', 0, '2000-01-01')", name).executeUpdate();
        }
    }

    boolean take(String name, String holder, Duration duration) {
        return 1 == query("""
                UPDATE lease SET holder = ?1, fence = fence + 1, until_at = UTC_TIMESTAMP(6) + INTERVAL ?2 MICROSECOND
                WHERE name = ?3 AND until_at <= UTC_TIMESTAMP(6)""", holder, micros(duration), name).executeUpdate();
    }

    long fence(String name) {
        return ((Number) query("SELECT fence FROM lease WHERE name = ?1", name).getSingleResult()).longValue();
    }

    boolean renew(Lease lease, String holder, Duration duration) {
        return 1 == query("""
                UPDATE lease SET until_at = UTC_TIMESTAMP(6) + INTERVAL ?1 MICROSECOND
                WHERE name = ?2 AND holder = ?3 AND fence = ?4 AND until_at > UTC_TIMESTAMP(6)""",
                micros(duration), lease.name(), holder, lease.fence()).executeUpdate();
    }

    void release(Lease lease, String holder) {
        query("UPDATE lease SET until_at = UTC_TIMESTAMP(6) WHERE name = ?1 AND holder = ?2 AND fence = ?3",
                lease.name(), holder, lease.fence()).executeUpdate();
    }

    /** A shared lock would do against a taker, but two confirming transactions of one holder could then deadlock. */
    boolean lock(Lease lease) {
        return !query("SELECT fence FROM lease WHERE name = ?1 AND fence = ?2 FOR UPDATE", lease.name(), lease.fence())
                .getResultList().isEmpty();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
