package ir.nazarkhahi.gate.bulk;

import ir.nazarkhahi.gate.InstantConverter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain statements for rows that are too many for entities. Takes part in the running JTA transaction; without one every
 * statement is its own. Failures become {@link IllegalStateException} with the cause kept, so that the gate can see a
 * deadlock and repeat.
 */
public final class Sql {
    private static final InstantConverter UTC = new InstantConverter();

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /** Makes a row of what the cursor is on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param arguments Instants and enums are turned into what the columns hold; null is allowed */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        return with(sql, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reader.read(found));
                }
            }
            return rows;
        }, arguments);
    }

    /** Empty if there is no row, or if the reader makes null of it. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        List<T> rows = list(sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** @return how many rows were matched */
    public int update(String sql, Object... arguments) {
        return with(sql, PreparedStatement::executeUpdate, arguments);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return UTC.convertToEntityAttribute(row.getObject(column, LocalDateTime.class));
    }

    public static Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** {@code (?,?,?)}, as many as there are. */
    public static String places(int count) {
        return "(?" + ",?".repeat(count - 1) + ")";
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work, Object... arguments) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, stored(arguments[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }

    private static Object stored(Object argument) {
        if (argument instanceof Instant instant) {
            return UTC.convertToDatabaseColumn(instant);
        }
        return argument instanceof Enum<?> constant ? constant.name() : argument;
    }
}
