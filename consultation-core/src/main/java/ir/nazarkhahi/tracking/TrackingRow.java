package ir.nazarkhahi.tracking;

import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** An entry of the register as a row to insert. The code itself goes to the sender and nowhere else. */
public record TrackingRow(TrackingCode code, byte[] codeIndex, byte[] codeSealed, TrackedItem item) implements BulkRow {
    public static final String INSERT =
            "INSERT INTO tracking (id, code_index, code_sealed, channel, received_at, kind, target_id, identity_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, item.id());
        insert.setBytes(from + 1, codeIndex);
        insert.setBytes(from + 2, codeSealed);
        insert.setString(from + 3, item.channel().name());
        insert.setObject(from + 4, new InstantConverter().convertToDatabaseColumn(item.receivedAt()));
        insert.setString(from + 5, item.kind());
        insert.setLong(from + 6, item.targetId());
        insert.setObject(from + 7, item.identityId(), Types.BIGINT);
    }
}
