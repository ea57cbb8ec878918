package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.comment.intake.commit.PendingComment.Rows;
import ir.nazarkhahi.gate.bulk.BulkInsert;
import ir.nazarkhahi.gate.bulk.BulkRow;
import ir.nazarkhahi.gate.once.ProofUsedException;
import ir.nazarkhahi.identity.SealedRow;
import ir.nazarkhahi.notification.OutboxRow;
import ir.nazarkhahi.tracking.TrackingRow;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;

/** Writes a batch in one transaction, and tells everybody in it how it went once that is certain. */
@ApplicationScoped
class BatchWriter {
    private static final BulkInsert IDENTITIES = new BulkInsert(SealedRow.INSERT);
    private static final BulkInsert TRACKINGS = new BulkInsert(TrackingRow.INSERT);
    private static final BulkInsert COMMENTS = new BulkInsert(CommentRow.INSERT);
    private static final BulkInsert ORIGINALS = new BulkInsert(OriginalRow.INSERT);
    private static final BulkInsert MARKS = new BulkInsert(MarkRow.INSERT);
    private static final BulkInsert NOTICES = new BulkInsert(OutboxRow.INSERT);

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    /** @throws SQLException if it is not certain that the batch was written; who was not told yet may be written again */
    void write(List<PendingComment> batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                writeAll(connection, Repeats.leaders(batch));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void writeAll(Connection connection, List<PendingComment> batch) throws SQLException {
        List<PendingComment> left = Sealed.refuse(connection, batch);
        left = Repeats.answer(connection, left);
        List<PendingComment> cheating = Repeats.withUsedProof(connection, left);
        List<PendingComment> tooLate = cheating.isEmpty() ? Claims.ofOthers(connection, left) : List.of();
        if (cheating.isEmpty() && tooLate.isEmpty()) {
            insert(connection, left);
            connection.commit();
            left.forEach(PendingComment::accepted);
        } else {
            connection.rollback();
            cheating.forEach(pending -> pending.refused(new ProofUsedException()));
            tooLate.forEach(pending -> pending.refused(Claims.refusal()));
            writeAll(connection, left.stream().filter(pending -> !cheating.contains(pending) && !tooLate.contains(pending)).toList());
        }
    }

    private static void insert(Connection connection, List<PendingComment> batch) throws SQLException {
        COMMENTS.run(connection, rows(batch, Rows::comment));
        ORIGINALS.run(connection, rows(batch, Rows::original));
        TRACKINGS.run(connection, rows(batch, Rows::tracking));
        IDENTITIES.run(connection, rows(batch, Rows::identity));
        MARKS.run(connection, rows(batch, Rows::mark));
        NOTICES.run(connection, batch.stream().map(pending -> pending.rows().notice()).filter(Objects::nonNull)
                .<BulkRow>map(notice -> notice::bind).toList());
    }

    private static <R extends BulkRow> List<R> rows(List<PendingComment> batch, Function<Rows, R> kind) {
        return batch.stream().map(PendingComment::rows).map(kind).filter(Objects::nonNull).toList();
    }
}
