package ir.nazarkhahi.identity;

import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** A person as a row to insert, sealed already. */
public record SealedRow(
        long id, byte[] sealed, String officePath, byte[] emailIndex, byte[] mobileIndex, byte[] factorIndex, Instant createdAt)
        implements BulkRow {
    public static final String INSERT =
            "INSERT INTO identity (id, sealed, office_path, email_index, mobile_index, factor_index, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, id);
        insert.setBytes(from + 1, sealed);
        insert.setString(from + 2, officePath);
        insert.setBytes(from + 3, emailIndex);
        insert.setBytes(from + 4, mobileIndex);
        insert.setBytes(from + 5, factorIndex);
        insert.setObject(from + 6, new InstantConverter().convertToDatabaseColumn(createdAt));
    }
}
