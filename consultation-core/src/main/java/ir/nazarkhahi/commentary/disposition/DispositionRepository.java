package ir.nazarkhahi.commentary.disposition;

import static ir.nazarkhahi.gate.sql.NativeSql.instant;
import static ir.nazarkhahi.gate.sql.NativeSql.number;
import static ir.nazarkhahi.gate.sql.NativeSql.stored;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.PlacedComment;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.bulk.BulkInsert;
import ir.nazarkhahi.gate.bulk.BulkRow;
import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes many rows in one statement, so that a group of thousands is a matter of moments. */
@ApplicationScoped
class DispositionRepository {
    private static final int AT_ONCE = 500;
    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO disposition (comment_id, consultation_id, provision_id, number, group_key, kind, reason, answer, writer_id, writer, written_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""");

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    record Writing(Actor actor, ConsultationView consultation, Instant now) {}

    /**
     * What exists is replaced if it is the version that was read, or without a version if it is the actor's own; what does
     * not exist is added.
     */
    void write(Writing by, int index, List<PlacedComment> comments, Words words, Integer version) {
        for (int from = 0; from < comments.size(); from += AT_ONCE) {
            List<PlacedComment> batch = comments.subList(from, Math.min(comments.size(), from + AT_ONCE));
            Map<Long, Existing> existing = existing(batch);
            batch.forEach(comment -> existing.getOrDefault(comment.id(), Existing.NONE).check(by, index, comment, words, version));
            replace(by, index, batch.stream().filter(comment -> existing.containsKey(comment.id())).toList(), existing, words);
            add(by, index, batch.stream().filter(comment -> !existing.containsKey(comment.id())).toList(), words);
        }
    }

    private record Existing(long writerId, int version, Words words) {
        private static final Existing NONE = new Existing(0, 0, null);

        void check(Writing by, int index, PlacedComment comment, Words asked, Integer read) {
            boolean mayWrite = this == NONE ? read == null : read != null ? read == version : writerId == by.actor().id() || words.equals(asked);
            if (!mayWrite) {
                throw new StaleDispositionException(index, CommentLedger.ref(by.consultation().code(), comment.number()));
            }
        }
    }

    private Map<Long, Existing> existing(List<PlacedComment> comments) {
        Map<Long, Existing> existing = new HashMap<>();
        rows("SELECT comment_id, writer_id, version, kind, reason, answer FROM disposition WHERE comment_id IN (" + ids(comments) + ")")
                .forEach(row -> existing.put(number(row[0]), new Existing(number(row[1]), (int) number(row[2]),
                        new Words(DispositionKind.valueOf(row[3].toString()), row[4].toString(), row[5].toString()))));
        return existing;
    }

    private void replace(Writing by, int index, List<PlacedComment> comments, Map<Long, Existing> existing, Words words) {
        Map<Integer, List<PlacedComment>> byVersion = comments.stream().collect(Collectors.groupingBy(comment -> existing.get(comment.id()).version()));
        byVersion.forEach((version, same) -> {
            int replaced = query("UPDATE disposition SET kind = ?1, reason = ?2, answer = ?3, writer_id = ?4, writer = ?5, written_at = ?6, version = version + 1"
                    + " WHERE version = ?7 AND comment_id IN (" + ids(same) + ")",
                    words.kind().name(), words.reason(), words.answer(), by.actor().id(), by.actor().name(), by.now(), version).executeUpdate();
            requireAll(replaced, by, index, same);
        });
    }

    private void add(Writing by, int index, List<PlacedComment> comments, Words words) {
        List<BulkRow> rows = comments.stream().map(comment -> row(by, comment, words)).toList();
        try (Connection connection = database.getConnection()) {
            INSERT.run(connection, rows);
        } catch (SQLIntegrityConstraintViolationException another) {
            throw new StaleDispositionException(index, CommentLedger.ref(by.consultation().code(), comments.get(0).number()));
        } catch (SQLException e) {
            throw new IllegalStateException("dispositions could not be written", e);
        }
    }

    private static void requireAll(int written, Writing by, int index, List<PlacedComment> comments) {
        if (written != comments.size()) {
            throw new StaleDispositionException(index, CommentLedger.ref(by.consultation().code(), comments.get(0).number()));
        }
    }

    private static BulkRow row(Writing by, PlacedComment comment, Words words) {
        return (insert, from) -> {
            insert.setLong(from, comment.id());
            insert.setLong(from + 1, by.consultation().id());
            insert.setLong(from + 2, comment.provisionId());
            insert.setLong(from + 3, comment.number());
            insert.setString(from + 4, comment.groupKey());
            insert.setString(from + 5, words.kind().name());
            insert.setString(from + 6, words.reason());
            insert.setString(from + 7, words.answer());
            insert.setLong(from + 8, by.actor().id());
            insert.setString(from + 9, by.actor().name());
            insert.setObject(from + 10, stored(by.now()));
        };
    }

    /** By number; comments without an answer are missing. */
    Map<Long, DispositionView> byNumber(long consultationId, String code, Collection<Long> numbers) {
        Map<Long, DispositionView> views = new HashMap<>();
        if (!numbers.isEmpty()) {
            rows("SELECT number, kind, reason, answer, writer, written_at, version FROM disposition WHERE consultation_id = ?1 AND number IN ("
                    + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")", consultationId)
                    .forEach(row -> views.put(number(row[0]), new DispositionView(CommentLedger.ref(code, number(row[0])), DispositionKind.valueOf(row[1].toString()),
                            row[2].toString(), row[3].toString(), row[4].toString(), instant(row[5]), (int) number(row[6]))));
        }
        return views;
    }

    List<Object[]> rows(String sql, Object... parameters) {
        return NativeSql.rows(entities, sql, parameters);
    }

    Query query(String sql, Object... parameters) {
        return NativeSql.query(entities, sql, parameters);
    }

    private static String ids(List<PlacedComment> comments) {
        return comments.stream().map(comment -> Long.toString(comment.id())).collect(Collectors.joining(","));
    }
}
