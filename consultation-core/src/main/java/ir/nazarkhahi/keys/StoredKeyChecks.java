package ir.nazarkhahi.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Table {@code key_check}. */
final class StoredKeyChecks implements KeyChecks {
    private final DataSource database;

    StoredKeyChecks(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> find(String keyset) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT check_value FROM key_check WHERE keyset = ?")) {
            select.setString(1, keyset);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new KeysUnusableException("The keys cannot be checked against the database.", e);
        }
    }

    @Override
    public List<byte[]> all(String keyset) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT check_value FROM key_check WHERE keyset = ? OR keyset LIKE ?")) {
            select.setString(1, keyset);
            select.setString(2, keyset + "/%");
            List<byte[]> values = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getBytes(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new KeysUnusableException("The keys cannot be checked against the database.", e);
        }
    }

    @Override
    public void keep(String keyset, byte[] value) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO key_check (keyset, check_value) VALUES (?, ?)")) {
            insert.setString(1, keyset);
            insert.setBytes(2, value);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new KeysUnusableException("The keys' check values cannot be stored.", e);
        }
    }
}
