package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.comment.intake.WindowClosedException;
import ir.nazarkhahi.comment.intake.commit.CommentRow;
import ir.nazarkhahi.comment.intake.commit.MarkRow;
import ir.nazarkhahi.comment.intake.commit.OriginalRow;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.mark.MarkColumns;
import ir.nazarkhahi.comment.subject.SubjectLock;
import ir.nazarkhahi.consultation.sealing.IntakeLock;
import ir.nazarkhahi.gate.bulk.BulkInsert;
import ir.nazarkhahi.gate.bulk.BulkRow;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.tracking.Channel;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Writes corrections in the running transaction: table {@code comment_takeback}, and what stands in a comment's place. */
@ApplicationScoped
class CorrectionTable {
    private static final BulkInsert COMMENT = new BulkInsert(CommentRow.INSERT);
    private static final BulkInsert MARK = new BulkInsert(MarkRow.INSERT);
    private static final BulkInsert ORIGINAL = new BulkInsert(OriginalRow.INSERT);

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    Corrected find(long commentId) {
        return sql.first(Corrected.SELECT, Corrected::read, commentId).orElseThrow(() -> new IllegalStateException("the register leads to a comment that is not there"));
    }

    /** Holds off the sealing. @throws WindowClosedException if it was sealed or withdrawn, whatever a node remembers */
    void requireOpen(long consultationId) {
        with(connection -> {
            IntakeLock.Gate gate = SubjectLock.gates(connection, Set.of(consultationId)).get(consultationId);
            if (gate != IntakeLock.Gate.OPEN) {
                throw gate == IntakeLock.Gate.WITHDRAWN ? WindowClosedException.withdrawn() : WindowClosedException.closed();
            }
        });
    }

    /** @throws CorrectionRefusedException if somebody who holds the code was faster */
    void takeBack(Corrected comment, Long replacedBy, byte[] leaf, Channel channel, Instant at) {
        int written = sql.update("INSERT IGNORE INTO comment_takeback (comment_id, replaced_by, leaf, channel, received_at) VALUES (?, ?, ?, ?, ?)",
                comment.id(), replacedBy, leaf, channel, at);
        if (written == 0) {
            throw CorrectionRefusedException.gone();
        }
    }

    /** The words that a comment is on; null for none. */
    Mark mark(long commentId) {
        return sql.first("SELECT" + MarkColumns.ALL + " FROM comment_mark m WHERE m.comment_id = ?", MarkColumns::read, commentId).orElse(null);
    }

    /** @param mark null for none */
    void write(CommentRow comment, OriginalRow original, Mark mark) {
        with(connection -> {
            COMMENT.run(connection, List.<BulkRow>of(comment));
            ORIGINAL.run(connection, List.<BulkRow>of(original));
            if (mark != null) {
                MARK.run(connection, List.<BulkRow>of(new MarkRow(comment.id(), mark)));
            }
        });
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void with(Work work) {
        try (Connection connection = database.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
    }
}
