package ir.nazarkhahi.attachment;

import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** Tables {@code attachment} and {@code attachment_claim}, as the owners of files see them. */
@ApplicationScoped
class AttachmentTable {
    private static final String COLUMNS = "SELECT a.id, c.owner_id, c.number, a.state, a.reason, COALESCE(a.clean_format, a.format) AS format,"
            + " COALESCE(a.clean_size, a.size) AS size, a.sha256, a.clean_sha256, a.width, a.height, c.description, ";

    /** The hash of what came stays: it is in the receipt. */
    private static final String GONE = "a.state = 'REJECTED', a.reason = 'retention', a.clean_format = NULL, a.clean_size = NULL, a.clean_sha256 = NULL,"
            + " a.width = NULL, a.height = NULL, a.text = NULL";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    List<AttachedFile> of(Collection<Long> ownerIds, boolean withTexts) {
        if (ownerIds.isEmpty()) {
            return List.of();
        }
        return sql.list(COLUMNS + (withTexts ? "a.text" : "NULL AS text") + " FROM attachment_claim c JOIN attachment a ON a.id = c.attachment_id"
                + " WHERE c.owner_id IN " + Sql.places(ownerIds.size()) + " ORDER BY c.owner_id, c.number", AttachmentTable::file, ownerIds.toArray());
    }

    void keepForStaff(long ownerId) {
        sql.update("UPDATE attachment_claim SET staff_only = TRUE WHERE owner_id = ?", ownerId);
    }

    boolean show(long id) {
        return sql.update("UPDATE attachment SET state = 'CLEANED', reason = NULL, next_at = NULL WHERE id = ? AND state = 'HELD' AND clean_format IS NOT NULL", id) == 1;
    }

    boolean withhold(long id) {
        return sql.update("UPDATE attachment SET state = 'HELD', reason = 'moderator', next_at = NULL WHERE id = ? AND state = 'CLEANED'", id) == 1;
    }

    void handOver(long id, long ownerId, long newOwnerId, int number) {
        sql.update("UPDATE attachment_claim SET owner_id = ?, number = ? WHERE attachment_id = ? AND owner_id = ?", newOwnerId, number, id, ownerId);
    }

    void release(long id, long ownerId) {
        if (sql.update("DELETE FROM attachment_claim WHERE attachment_id = ? AND owner_id = ?", id, ownerId) == 1) {
            sql.update("DELETE FROM attachment WHERE id = ?", id);
        }
    }

    int destroyOriginals(Collection<Long> ownerIds) {
        if (ownerIds.isEmpty()) {
            return 0;
        }
        String owned = owned(ownerIds);
        sql.update("DELETE ch FROM attachment_chunk ch JOIN attachment_claim c ON c.attachment_id = ch.attachment_id JOIN attachment a ON a.id = c.attachment_id"
                + " WHERE (ch.copy = 'ORIGINAL' OR a.state <> 'CLEANED') AND " + owned, ownerIds.toArray());
        sql.update("UPDATE attachment a JOIN attachment_claim c ON c.attachment_id = a.id SET " + GONE + " WHERE a.state <> 'CLEANED' AND " + owned, ownerIds.toArray());
        return sql.update("UPDATE attachment a JOIN attachment_claim c ON c.attachment_id = a.id SET a.name_sealed = NULL, a.next_at = NULL WHERE " + owned, ownerIds.toArray());
    }

    void destroyCopies(Collection<Long> ownerIds) {
        if (!ownerIds.isEmpty()) {
            String owned = owned(ownerIds);
            sql.update("DELETE ch FROM attachment_chunk ch JOIN attachment_claim c ON c.attachment_id = ch.attachment_id WHERE " + owned, ownerIds.toArray());
            sql.update("UPDATE attachment a JOIN attachment_claim c ON c.attachment_id = a.id SET " + GONE + " WHERE " + owned, ownerIds.toArray());
        }
    }

    private static String owned(Collection<Long> ownerIds) {
        return "c.owner_id IN " + Sql.places(ownerIds.size());
    }

    private static AttachedFile file(ResultSet row) throws SQLException {
        return new AttachedFile(row.getLong("id"), row.getLong("owner_id"), row.getInt("number"), FileState.valueOf(row.getString("state")), row.getString("reason"),
                FileFormat.valueOf(row.getString("format")), row.getLong("size"), hex(row.getBytes("sha256")), hex(row.getBytes("clean_sha256")),
                row.getObject("width", Integer.class), row.getObject("height", Integer.class), row.getString("description"), row.getString("text"));
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
