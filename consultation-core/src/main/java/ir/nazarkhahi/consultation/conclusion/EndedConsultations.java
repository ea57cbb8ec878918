package ir.nazarkhahi.consultation.conclusion;

import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** Those that were public and are over: nothing more will be done to their comments but reading. */
@ApplicationScoped
public class EndedConsultations {
    private static final String OVER = "SELECT c.id, c.code, c.title, c.office_path, COALESCE(c.concluded_at,"
            + " (SELECT MAX(e.happened_at) FROM consultation_event e WHERE e.consultation_id = c.id AND e.kind = 'WITHDRAWN')) AS ended_at"
            + " FROM consultation c WHERE c.published_at IS NOT NULL AND c.stage IN ('PROMULGATED', 'SENT', 'WITHDRAWN')";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** The first to end first. */
    public List<Ended> all() {
        return sql.list("SELECT * FROM (" + OVER + ") over_ WHERE ended_at IS NOT NULL ORDER BY ended_at, id",
                row -> new Ended(row.getLong("id"), row.getString("code"), row.getString("title"), row.getString("office_path"), Sql.instant(row, "ended_at")));
    }
}
