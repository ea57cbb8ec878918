package ir.nazarkhahi.gate.once;

import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.keys.Sealer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Claims a key before the work and keeps the reply after it, each in a commit of its own, so that it holds across nodes.
 * A claim without a reply is given up after five minutes: whoever made it is dead. Work that must be exactly once even
 * then writes its row together with what it does, as the intake of comments.
 */
@ApplicationScoped
public class OnceRegister {
    public static final Duration KEPT = Duration.ofHours(48);
    private static final Duration GIVEN_UP = Duration.ofMinutes(5);
    private static final InstantConverter UTC = new InstantConverter();

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Sealer sealer;

    /**
     * @return the kept reply if the work has been done; empty if it is now the caller's to do
     * @throws KeyReusedException if the key was used for something else
     * @throws StillRunningException if somebody is doing it right now
     */
    public Optional<byte[]> claim(OnceKey key) {
        try (Connection connection = database.getConnection()) {
            if (insert(connection, key) || takeOver(connection, key)) {
                return Optional.empty();
            }
            return Optional.of(kept(connection, key).orElseThrow(StillRunningException::new));
        } catch (SQLException e) {
            throw new IllegalStateException("the key could not be claimed", e);
        }
    }

    /**
     * @return the kept reply, empty if the key is unknown
     * @throws KeyReusedException if the key was used for something else
     * @throws StillRunningException if somebody is doing it right now
     */
    public Optional<byte[]> reply(OnceKey key) {
        try (Connection connection = database.getConnection()) {
            return kept(connection, key);
        } catch (SQLException e) {
            throw new IllegalStateException("the key could not be looked up", e);
        }
    }

    /** The work is done; from now on the key is answered with this reply. */
    public void keep(OnceKey key, byte[] reply) {
        byte[] sealed = seal(key, reply);
        run("UPDATE once SET reply = ? WHERE scope = ?", update -> {
            update.setBytes(1, sealed);
            update.setBytes(2, key.scope());
        });
    }

    /** The work failed and left nothing; the key is free again. */
    public void release(OnceKey key) {
        run("DELETE FROM once WHERE scope = ? AND reply IS NULL", delete -> delete.setBytes(1, key.scope()));
    }

    /** @return how many were forgotten, at most 5,000 at a time */
    public int forgetOld() {
        return run("DELETE FROM once WHERE claimed_at < ? LIMIT 5000",
                delete -> delete.setObject(1, UTC.convertToDatabaseColumn(Instant.now().minus(KEPT))));
    }

    public byte[] seal(OnceKey key, byte[] reply) {
        return sealer.seal(reply, key.scope());
    }

    public byte[] open(OnceKey key, byte[] sealed) {
        return sealer.open(sealed, key.scope());
    }

    private boolean insert(Connection connection, OnceKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO once (scope, body_hash, claimed_at) VALUES (?, ?, ?)")) {
            insert.setBytes(1, key.scope());
            insert.setBytes(2, key.bodyHash());
            insert.setObject(3, now());
            return insert.executeUpdate() == 1;
        }
    }

    private boolean takeOver(Connection connection, OnceKey key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE once SET claimed_at = ? WHERE scope = ? AND body_hash = ? AND reply IS NULL AND claimed_at < ?")) {
            update.setObject(1, now());
            update.setBytes(2, key.scope());
            update.setBytes(3, key.bodyHash());
            update.setObject(4, UTC.convertToDatabaseColumn(Instant.now().minus(GIVEN_UP)));
            return update.executeUpdate() == 1;
        }
    }

    private Optional<byte[]> kept(Connection connection, OnceKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT body_hash, reply FROM once WHERE scope = ?")) {
            select.setBytes(1, key.scope());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!key.sameBody(row.getBytes(1))) {
                    throw new KeyReusedException();
                }
                if (row.getBytes(2) == null) {
                    throw new StillRunningException();
                }
                return Optional.of(open(key, row.getBytes(2)));
            }
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private int run(String sql, Binding binding) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the register of keys could not be written", e);
        }
    }

    private static LocalDateTime now() {
        return UTC.convertToDatabaseColumn(Instant.now());
    }
}
