package ir.nazarkhahi.gate.once;

import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** A key with its reply, for work that writes it in its own transaction and so is exactly once even if the node dies. */
public record DoneRow(OnceKey key, byte[] sealedReply) implements BulkRow {
    public static final String INSERT = "INSERT IGNORE INTO once (scope, body_hash, claimed_at, reply) VALUES (?, ?, ?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setBytes(from, key.scope());
        insert.setBytes(from + 1, key.bodyHash());
        insert.setObject(from + 2, new InstantConverter().convertToDatabaseColumn(Instant.now()));
        insert.setBytes(from + 3, sealedReply);
    }
}
