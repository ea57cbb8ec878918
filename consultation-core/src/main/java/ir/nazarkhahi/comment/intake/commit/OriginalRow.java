package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The words exactly as sent, and the salt, sealed. */
public record OriginalRow(long commentId, byte[] sealed) implements BulkRow {
    static final String INSERT = "INSERT INTO comment_original (comment_id, sealed) VALUES (?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, commentId);
        insert.setBytes(from + 1, sealed);
    }
}
