package ir.nazarkhahi.comment.support;

import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A bite of the counting, and of the forgetting after the sealing, each in one transaction: nothing is counted twice. */
@ApplicationScoped
@UseCase
class Tally {
    static final int BITE = 2_000;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Leases leases;
    @Inject
    private Subjects subjects;

    private Sql sql;

    private record Change(long id, long commentId, long delta) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** @return how many were counted; {@link #BITE} if there may be more */
    int next(Lease lease) {
        List<Change> changes = sql.list("SELECT id, comment_id, delta FROM comment_support_change ORDER BY id LIMIT " + BITE,
                row -> new Change(row.getLong(1), row.getLong(2), row.getLong(3)));
        if (!changes.isEmpty()) {
            leases.confirm(lease);
            Map<Long, Long> sums = changes.stream().collect(Collectors.groupingBy(Change::commentId, Collectors.summingLong(Change::delta)));
            sums.forEach(this::add);
            sql.update("DELETE FROM comment_support_change WHERE id IN " + Sql.places(changes.size()), changes.stream().map(Change::id).toArray());
        }
        return changes.size();
    }

    private void add(long commentId, long more) {
        sql.update("INSERT INTO comment_support_count (comment_id, consultation_id, provision_id, number, stance, supports)"
                + " SELECT id, consultation_id, provision_id, number, stance, ? FROM comment WHERE id = ?"
                + " ON DUPLICATE KEY UPDATE supports = supports + VALUES(supports)", more, commentId);
        sql.update("DELETE FROM comment_support_count WHERE comment_id = ? AND supports <= 0", commentId);
    }

    /** Consultations of which fingerprints are kept, few at any time. */
    List<Long> kept() {
        return sql.list("SELECT DISTINCT consultation_id FROM comment_support", row -> row.getLong(1));
    }

    /** @return how many fingerprints were deleted; {@link #BITE} if there may be more */
    int forget(Lease lease, long consultationId) {
        if (!subjects.byId(consultationId).ended()) {
            return 0;
        }
        leases.confirm(lease);
        return sql.update("DELETE FROM comment_support WHERE consultation_id = ? LIMIT " + BITE, consultationId);
    }
}
