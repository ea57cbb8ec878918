package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.store.AttachmentStore;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Table {@code attachment}, for those that are worked on. */
@ApplicationScoped
class WorkTable {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** Of those that were sent with something, the oldest first. */
    List<DueFile> due(int most) {
        return sql.list("SELECT a.id, c.owner_id, a.format, a.attempts, c.staff_only FROM attachment a JOIN attachment_claim c ON c.attachment_id = a.id"
                + " WHERE a.state IN ('RECEIVED', 'HELD') AND a.next_at <= ? ORDER BY a.id LIMIT ?",
                row -> new DueFile(row.getLong("id"), row.getLong("owner_id"), FileFormat.valueOf(row.getString("format")), row.getInt("attempts"), row.getBoolean("staff_only")), Instant.now(), most);
    }

    /** A file that ends the node each time is not begun forever. */
    void begin(long id) {
        sql.update("UPDATE attachment SET attempts = attempts + 1 WHERE id = ?", id);
    }

    /** @param kept null if there is no cleaned copy @return false if somebody has decided meanwhile */
    boolean settle(DueFile file, Outcome outcome, AttachmentStore.Written kept) {
        Cleaned cleaned = outcome.cleaned();
        boolean shown = cleaned != null && kept != null;
        return sql.update("UPDATE attachment SET state = ?, reason = ?, next_at = ?, attempts = IF(? IS NULL, attempts, 0), clean_format = ?, clean_size = ?, clean_sha256 = ?, width = ?, height = ?, text = ?"
                + " WHERE id = ? AND state IN ('RECEIVED', 'HELD') AND next_at IS NOT NULL",
                outcome.state(), outcome.reason(), next(outcome), next(outcome), shown ? cleaned.format() : null, shown ? kept.size() : null, shown ? kept.sha256() : null,
                shown ? cleaned.width() : null, shown ? cleaned.height() : null, outcome.text(), file.id()) == 1;
    }

    private static Instant next(Outcome outcome) {
        return outcome.again() == null ? null : Instant.now().plus(outcome.again());
    }
}
