package ir.nazarkhahi.audit;

import ir.nazarkhahi.gate.bulk.Conditions;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads the trail from the newest entry back, by moment and number: what a page ended with leads to the next one, however
 * deep it is, and entries that are written meanwhile move nothing.
 */
@ApplicationScoped
public class AuditReader {
    private static final String ENTRY = "SELECT id, happened_at, actor_name, for_name, action, subject, details FROM audit_entry WHERE ";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    /** @param before what the page before ended with; null for the newest entries */
    public List<AuditView> before(AuditView before, AuditFilter filter, int size) {
        Conditions conditions = filter.conditions();
        if (before != null) {
            Instant at = before.happenedAt();
            conditions.and("happened_at <= ?", at).and("(happened_at < ? OR id < ?)", at, before.id());
        }
        return new Sql(database).list(ENTRY + "TRUE" + conditions.text() + " ORDER BY happened_at DESC, id DESC LIMIT ?", AuditReader::view, conditions.arguments(size));
    }

    public Optional<AuditView> byId(long id) {
        return new Sql(database).first(ENTRY + "id = ?", AuditReader::view, id);
    }

    private static AuditView view(ResultSet row) throws SQLException {
        return new AuditView(row.getLong("id"), Sql.instant(row, "happened_at"), row.getString("actor_name"), row.getString("for_name"),
                row.getString("action"), row.getString("subject"), row.getString("details"));
    }
}
