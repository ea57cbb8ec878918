package ir.nazarkhahi.comment.support;

import ir.nazarkhahi.comment.subject.SubjectLock;
import ir.nazarkhahi.consultation.sealing.IntakeLock.Gate;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.gate.once.ProofUsedException;
import ir.nazarkhahi.gate.once.UsedProof;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Tables {@code comment_support} and {@code comment_support_change}; within the caller's transaction. */
@ApplicationScoped
class SupportTable {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    Gate gate(long consultationId) {
        try (Connection connection = database.getConnection()) {
            return SubjectLock.gates(connection, Set.of(consultationId)).getOrDefault(consultationId, Gate.SHUT);
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }

    /** @throws ProofUsedException if it was used up by something else */
    void useUp(UsedProof proof) {
        if (proof == null || sql.update(UsedProof.INSERT, proof.challenge(), proof.scope(), proof.expiresAt()) > 0) {
            return;
        }
        sql.first("SELECT scope FROM altcha_used WHERE challenge = ?", row -> row.getBytes(1), proof.challenge())
                .filter(scope -> Arrays.equals(scope, proof.scope())).orElseThrow(ProofUsedException::new);
    }

    /** @param known by every key: one that an older key made counts too. @return 1, or 0 if it was there */
    int add(long consultationId, long commentId, byte[] mark, List<byte[]> known) {
        boolean there = sql.first("SELECT 1 FROM comment_support WHERE " + isOneOf(known), row -> true, arguments(consultationId, commentId, known)).isPresent();
        return there ? 0 : sql.update("INSERT IGNORE INTO comment_support (consultation_id, comment_id, mark) VALUES (?, ?, ?)", consultationId, commentId, mark);
    }

    /** @return how many were there */
    int remove(long consultationId, long commentId, List<byte[]> known) {
        return sql.update("DELETE FROM comment_support WHERE " + isOneOf(known), arguments(consultationId, commentId, known));
    }

    void note(long commentId, int delta) {
        sql.update("INSERT INTO comment_support_change (comment_id, delta) VALUES (?, ?)", commentId, delta);
    }

    /** What is counted, and what is still to be. */
    long total(long commentId) {
        return sql.first("SELECT COALESCE((SELECT supports FROM comment_support_count WHERE comment_id = ?), 0)"
                + " + COALESCE((SELECT SUM(delta) FROM comment_support_change WHERE comment_id = ?), 0)", row -> row.getLong(1), commentId, commentId).orElse(0L);
    }

    private static String isOneOf(List<byte[]> known) {
        return "consultation_id = ? AND comment_id = ? AND mark IN " + Sql.places(known.size());
    }

    private static Object[] arguments(long consultationId, long commentId, List<byte[]> known) {
        List<Object> arguments = new ArrayList<>(List.of(consultationId, commentId));
        arguments.addAll(known);
        return arguments.toArray();
    }
}
