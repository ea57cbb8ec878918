package ir.nazarkhahi.notification;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A notice as a row, for whoever writes in a JDBC transaction of its own, as the group commit of the intake does. */
public record OutboxRow(Notice notice, Instant createdAt) {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    /** Eight parameters, set by {@link #bind}. */
    public static final String INSERT =
            "INSERT INTO outbox (created_at, template, locale, identity_id, account_id, subject, params, state, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)";

    /** Sets the parameters of {@link #INSERT}, the first of them at {@code from} (1-based). */
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setObject(from, LocalDateTime.ofInstant(createdAt.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
        insert.setString(from + 1, notice.template());
        insert.setString(from + 2, notice.locale());
        insert.setObject(from + 3, notice.identityId(), Types.BIGINT);
        insert.setObject(from + 4, notice.accountId(), Types.BIGINT);
        insert.setString(from + 5, notice.subject());
        insert.setString(from + 6, params());
        insert.setString(from + 7, OutboxState.QUEUED.name());
    }

    String params() {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        notice.params().forEach(object::add);
        return object.build().toString();
    }
}
