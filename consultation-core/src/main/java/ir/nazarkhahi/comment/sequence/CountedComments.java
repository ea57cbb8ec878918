package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.consultation.count.CommentCounter;
import ir.nazarkhahi.consultation.count.CommentCounts;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The counts that lists of consultations show. */
@ApplicationScoped
class CountedComments implements CommentCounter {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    @Override
    public Map<Long, CommentCounts> of(Set<Long> consultationIds) {
        Map<Long, CommentCounts> counts = new HashMap<>();
        if (!consultationIds.isEmpty()) {
            new Sql(database).list("SELECT consultation_id, SUM(published + redacted) AS readable, SUM(published + redacted + rejected + held + withdrawn) AS received"
                    + " FROM comment_count WHERE consultation_id IN " + Sql.places(consultationIds.size()) + " GROUP BY consultation_id",
                    row -> counts.put(row.getLong("consultation_id"), new CommentCounts(row.getLong("received"), row.getLong("readable"))),
                    consultationIds.toArray());
        }
        return counts;
    }
}
