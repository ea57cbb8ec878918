package ir.nazarkhahi.gate.once;

import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;

/**
 * A proof of work that is used up by what it was sent with.
 *
 * @param challenge 32 bytes that name the solved challenge
 * @param scope 32 bytes: the sender's key; the same request sent again may show the same proof again
 */
public record UsedProof(byte[] challenge, byte[] scope, Instant expiresAt) implements BulkRow {
    public static final String INSERT = "INSERT IGNORE INTO altcha_used (challenge, scope, expires_at) VALUES (?, ?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setBytes(from, challenge);
        insert.setBytes(from + 1, scope);
        insert.setObject(from + 2, new InstantConverter().convertToDatabaseColumn(expiresAt));
    }

    public boolean isOf(byte[] otherChallenge, byte[] otherScope) {
        return Arrays.equals(challenge, otherChallenge) && Arrays.equals(scope, otherScope);
    }
}
