package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Table {@code attachment} while a file comes in, and until something claims it. Each statement is a commit of its own. */
@ApplicationScoped
class UploadTable {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    /** @param format null while it comes in, like {@code sha256} */
    record Row(long id, FileFormat format, long size, byte[] sha256, Instant startedAt) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** @return false if somebody has begun with that key */
    boolean begin(long id, byte[] scope) {
        return sql.update("INSERT IGNORE INTO attachment (id, once_scope, state, size, started_at, attempts) VALUES (?, ?, 'UPLOADING', 0, ?, 0)", id, scope, Instant.now()) == 1;
    }

    void received(Row row, byte[] sealedName) {
        sql.update("UPDATE attachment SET state = 'RECEIVED', format = ?, size = ?, sha256 = ?, name_sealed = ?, next_at = ? WHERE id = ?",
                row.format(), row.size(), row.sha256(), sealedName, Instant.now(), row.id());
    }

    void forget(long id) {
        sql.update("DELETE FROM attachment WHERE id = ? AND NOT EXISTS (SELECT 1 FROM attachment_claim c WHERE c.attachment_id = attachment.id)", id);
    }

    Optional<Row> byScope(byte[] scope) {
        return sql.first("SELECT * FROM attachment WHERE once_scope = ?", UploadTable::row, scope);
    }

    /** Kept whole. */
    Optional<Row> byId(long id) {
        return sql.first("SELECT * FROM attachment WHERE id = ? AND state <> 'UPLOADING'", UploadTable::row, id);
    }

    /** Bytes of files that nothing was sent with yet. */
    long unclaimed() {
        return sql.first("SELECT COALESCE(SUM(a.size), 0) FROM attachment a LEFT JOIN attachment_claim c ON c.attachment_id = a.id"
                + " WHERE a.started_at > ? AND c.attachment_id IS NULL", row -> row.getLong(1), Instant.now().minus(Sweeper.KEPT).minus(Duration.ofHours(1))).orElse(0L);
    }

    /** Of those that nothing has claimed, and of those that never came to their end. @return how many, at most {@code most} */
    int sweep(Instant before, Instant stuckBefore, int most) {
        return sql.update("DELETE FROM attachment WHERE (started_at < ? OR state = 'UPLOADING' AND started_at < ?)"
                + " AND NOT EXISTS (SELECT 1 FROM attachment_claim c WHERE c.attachment_id = attachment.id) LIMIT " + most, before, stuckBefore);
    }

    private static Row row(ResultSet row) throws SQLException {
        String format = row.getString("format");
        return new Row(row.getLong("id"), format == null ? null : FileFormat.valueOf(format), row.getLong("size"), row.getBytes("sha256"), Sql.instant(row, "started_at"));
    }
}
