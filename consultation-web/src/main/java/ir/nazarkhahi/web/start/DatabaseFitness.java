package ir.nazarkhahi.web.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Finds out, instead of hoping, whether the database keeps what we give it. */
final class DatabaseFitness {
    private DatabaseFitness() {}

    /** @throws UnfitDatabaseException if the server is too old, or does not give back an instant as it was written */
    static void check(Connection connection) throws SQLException {
        refuseOldServer(connection);
        refuseLostMicroseconds(connection);
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        String reported = reportedVersion(connection);
        if (!ServerVersion.of(reported).isFit()) {
            throw new UnfitDatabaseException("The database server is \"" + reported
                    + "\". Nazarkhahi needs MariaDB 11.4 or later: older ones lose fractions of a second without a word.");
        }
    }

    private static String reportedVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void refuseLostMicroseconds(Connection connection) throws SQLException {
        LocalDateTime written = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).plusNanos(123_457_000);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE instant_probe (at DATETIME(6) NOT NULL)");
            LocalDateTime read = writtenAndRead(connection, written);
            statement.execute("DROP TEMPORARY TABLE instant_probe");
            if (!written.equals(read)) {
                throw new UnfitDatabaseException("The database gave back " + read + " where " + written
                        + " was written; the server, its driver or its settings change times.");
            }
        }
    }

    private static LocalDateTime writtenAndRead(Connection connection, LocalDateTime moment) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO instant_probe (at) VALUES (?)")) {
            insert.setObject(1, moment);
            insert.executeUpdate();
        }
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery("SELECT at FROM instant_probe")) {
            row.next();
            return row.getObject(1, LocalDateTime.class);
        }
    }
}
