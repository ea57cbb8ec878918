package ir.nazarkhahi.commentary.summary;

import static ir.nazarkhahi.gate.sql.NativeSql.instant;
import static ir.nazarkhahi.gate.sql.NativeSql.number;
import static ir.nazarkhahi.gate.sql.NativeSql.query;
import static ir.nazarkhahi.gate.sql.NativeSql.rows;

import ir.nazarkhahi.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class SummaryRepository {
    private static final int MINUTES = 5;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Optional<Summary> find(long consultationId, long provisionId) {
        return entities.createQuery("select s from Summary s where s.consultationId = :consultation and s.provisionId = :provision", Summary.class)
                .setParameter("consultation", consultationId).setParameter("provision", provisionId).getResultStream().findFirst();
    }

    Map<Long, SummaryView> all(long consultationId) {
        Map<Long, SummaryView> all = new HashMap<>();
        entities.createQuery("select s from Summary s where s.consultationId = :consultation", Summary.class)
                .setParameter("consultation", consultationId).getResultStream().forEach(summary -> all.put(summary.provisionId(), summary.view()));
        return all;
    }

    void add(Summary summary) {
        entities.persist(summary);
    }

    void flush() {
        entities.flush();
    }

    void assign(long consultationId, long provisionId, SummaryService.Assign asked, Instant now) {
        query(entities, """
                INSERT INTO commentary_assignment (consultation_id, provision_id, account_id, account_name, assigned_at) VALUES (?1, ?2, ?3, ?4, ?5)
                ON DUPLICATE KEY UPDATE account_id = ?3, account_name = ?4, assigned_at = ?5""",
                consultationId, provisionId, asked.accountId(), asked.accountName(), now).executeUpdate();
    }

    void unassign(long consultationId, long provisionId) {
        query(entities, "DELETE FROM commentary_assignment WHERE consultation_id = ?1 AND provision_id = ?2", consultationId, provisionId).executeUpdate();
    }

    Map<Long, AssignmentView> assignments(long consultationId) {
        Map<Long, AssignmentView> all = new HashMap<>();
        rows(entities, "SELECT provision_id, account_id, account_name, assigned_at FROM commentary_assignment WHERE consultation_id = ?1", consultationId)
                .forEach(row -> all.put(number(row[0]), new AssignmentView(number(row[1]), row[2].toString(), instant(row[3]))));
        return all;
    }

    /** Takes or renews the lock if it is free, run out or already the actor's. */
    void write(Actor actor, long consultationId, long provisionId) {
        int renewed = query(entities, """
                UPDATE commentary_writing SET until_at = UTC_TIMESTAMP(6) + INTERVAL ?1 MINUTE,
                    since_at = IF(account_id = ?2, since_at, UTC_TIMESTAMP(6)), account_id = ?2, account_name = ?3
                WHERE consultation_id = ?4 AND provision_id = ?5 AND (account_id = ?2 OR until_at < UTC_TIMESTAMP(6))""",
                MINUTES, actor.id(), actor.name(), consultationId, provisionId).executeUpdate();
        if (renewed == 0) {
            query(entities, """
                    INSERT IGNORE INTO commentary_writing (consultation_id, provision_id, account_id, account_name, since_at, until_at)
                    VALUES (?1, ?2, ?3, ?4, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL ?5 MINUTE)""",
                    consultationId, provisionId, actor.id(), actor.name(), MINUTES).executeUpdate();
        }
    }

    void leave(Actor actor, long consultationId, long provisionId) {
        query(entities, "DELETE FROM commentary_writing WHERE consultation_id = ?1 AND provision_id = ?2 AND account_id = ?3", consultationId, provisionId, actor.id())
                .executeUpdate();
    }

    /** Only those that have not run out. */
    Map<Long, WritingView> writing(Actor actor, long consultationId) {
        Map<Long, WritingView> all = new HashMap<>();
        rows(entities, "SELECT provision_id, account_id, account_name, since_at, until_at FROM commentary_writing"
                + " WHERE consultation_id = ?1 AND until_at >= UTC_TIMESTAMP(6)", consultationId)
                .forEach(row -> all.put(number(row[0]), new WritingView(number(row[1]), row[2].toString(), instant(row[3]), instant(row[4]), number(row[1]) == actor.id())));
        return all;
    }
}
