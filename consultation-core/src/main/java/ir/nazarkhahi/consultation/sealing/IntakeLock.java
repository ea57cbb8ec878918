package ir.nazarkhahi.consultation.sealing;

import ir.nazarkhahi.consultation.Stage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets many writers of comments in at once and keeps the sealing and a withdrawal out meanwhile: a shared lock on the
 * consultation's row, no write to it. Once sealed, or withdrawn, nobody is let in any more, whatever a node remembers.
 */
public final class IntakeLock {
    private IntakeLock() {}

    /** Whether comments may still be written; if not, whether that is because of a withdrawal. */
    public enum Gate { OPEN, WITHDRAWN, SHUT }

    /**
     * To be called inside the transaction that writes the comments; the lock is held until it ends.
     *
     * @return for each of the asked consultations that exists
     */
    public static Map<Long, Gate> gates(Connection connection, Set<Long> consultationIds) throws SQLException {
        Map<Long, Gate> gates = new HashMap<>();
        if (consultationIds.isEmpty()) {
            return gates;
        }
        String places = "?" + ",?".repeat(consultationIds.size() - 1);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, stage, sealed_at IS NOT NULL FROM consultation WHERE id IN (" + places + ") ORDER BY id LOCK IN SHARE MODE")) {
            int at = 1;
            for (long id : consultationIds) {
                select.setLong(at++, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    gates.put(rows.getLong(1), gate(Stage.valueOf(rows.getString(2)), rows.getBoolean(3)));
                }
            }
        }
        return gates;
    }

    private static Gate gate(Stage stage, boolean sealed) {
        if (stage == Stage.WITHDRAWN) {
            return Gate.WITHDRAWN;
        }
        return stage == Stage.PUBLISHED && !sealed ? Gate.OPEN : Gate.SHUT;
    }
}
