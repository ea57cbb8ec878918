package ir.nazarkhahi.consultation.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets many writers of comments in at once and keeps the sealing out meanwhile: a shared lock on the consultation's row,
 * no write to it. Once sealed, or withdrawn, nobody is let in any more.
 */
public final class IntakeLock {
    private IntakeLock() {}

    /**
     * To be called inside the transaction that writes the comments; the lock is held until it ends.
     *
     * @return those of the asked consultations that may still be written to
     */
    public static Set<Long> stillOpen(Connection connection, Set<Long> consultationIds) throws SQLException {
        Set<Long> open = new HashSet<>();
        if (consultationIds.isEmpty()) {
            return open;
        }
        String places = "?" + ",?".repeat(consultationIds.size() - 1);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id FROM consultation WHERE id IN (" + places + ") AND stage = 'PUBLISHED' AND sealed_at IS NULL ORDER BY id LOCK IN SHARE MODE")) {
            int at = 1;
            for (long id : consultationIds) {
                select.setLong(at++, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    open.add(rows.getLong(1));
                }
            }
        }
        return open;
    }
}
