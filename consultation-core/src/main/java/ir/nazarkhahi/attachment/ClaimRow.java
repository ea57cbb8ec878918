package ir.nazarkhahi.attachment;

import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Gives a file to its owner, in the transaction that writes the owner. What belongs to another already, or is gone, is not
 * written: whoever inserts compares the numbers.
 *
 * @param number its place among the files of its owner, from 1
 * @param description without personal data; may be null
 */
public record ClaimRow(long attachmentId, long ownerId, int number, String description) implements BulkRow {
    public static final String INSERT = "INSERT IGNORE INTO attachment_claim (attachment_id, owner_id, number, description) VALUES (?, ?, ?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, attachmentId);
        insert.setLong(from + 1, ownerId);
        insert.setInt(from + 2, number);
        insert.setString(from + 3, description);
    }
}
