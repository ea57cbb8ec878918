package ir.nazarkhahi.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JobRepository {
    private static final int CLAIM_SECONDS = 30;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Job add(Job job) {
        entities.persist(job);
        entities.flush();
        return job;
    }

    Optional<Job> find(long id) {
        return Optional.ofNullable(entities.find(Job.class, id));
    }

    List<Job> newest(int page, int size) {
        return entities.createQuery("select j from Job j order by j.id desc", Job.class).setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    long count() {
        return entities.createQuery("select count(j) from Job j", Long.class).getSingleResult();
    }

    /** Waiting, or left behind by a node that has not renewed its claim. */
    List<Long> claimable(int most) {
        @SuppressWarnings("unchecked")
        List<Object> ids = query("""
                SELECT id FROM job WHERE state = 'QUEUED' OR state = 'RUNNING' AND claim_until < UTC_TIMESTAMP(6)
                ORDER BY id LIMIT ?1""", most).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    boolean claim(long id, String worker) {
        return 1 == query("""
                UPDATE job SET state = 'RUNNING', attempts = attempts + 1, claimed_by = ?1,
                    claim_until = UTC_TIMESTAMP(6) + INTERVAL ?2 SECOND
                WHERE id = ?3 AND (state = 'QUEUED' OR state = 'RUNNING' AND claim_until < UTC_TIMESTAMP(6))""",
                worker, CLAIM_SECONDS, id).executeUpdate();
    }

    /** @return false if the job was cancelled or is another worker's by now */
    boolean progress(long id, String worker, int percent) {
        return 1 == query("""
                UPDATE job SET progress = ?1, claim_until = UTC_TIMESTAMP(6) + INTERVAL ?2 SECOND
                WHERE id = ?3 AND claimed_by = ?4 AND state = 'RUNNING' AND cancelling = 0""",
                percent, CLAIM_SECONDS, id, worker).executeUpdate();
    }

    void renew(long id, String worker) {
        query("UPDATE job SET claim_until = UTC_TIMESTAMP(6) + INTERVAL ?1 SECOND WHERE id = ?2 AND claimed_by = ?3 AND state = 'RUNNING'",
                CLAIM_SECONDS, id, worker).executeUpdate();
    }

    boolean save(long id, String worker, String checkpoint) {
        return 1 == query("UPDATE job SET checkpoint = ?1 WHERE id = ?2 AND claimed_by = ?3 AND state = 'RUNNING'",
                checkpoint, id, worker).executeUpdate();
    }

    void finish(long id, String worker, JobState state, String result, String failure) {
        query("""
                UPDATE job SET state = ?1, progress = IF(?1 = 'DONE', 100, progress), result = ?2, failure = ?3,
                    finished_at = UTC_TIMESTAMP(6), claim_until = NULL
                WHERE id = ?4 AND claimed_by = ?5 AND state = 'RUNNING'""",
                state.name(), result, failure, id, worker).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
