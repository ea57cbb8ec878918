package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.attachment.ClaimRow;
import ir.nazarkhahi.comment.intake.commit.CommentRow;
import ir.nazarkhahi.comment.intake.commit.OriginalRow;
import ir.nazarkhahi.comment.intake.commit.PendingComment;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.BulkInsert;
import ir.nazarkhahi.gate.bulk.BulkRow;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.gate.once.DoneRow;
import ir.nazarkhahi.gate.once.StillRunningException;
import ir.nazarkhahi.identity.SealedRow;
import ir.nazarkhahi.notification.OutboxRow;
import ir.nazarkhahi.tracking.TrackingRow;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes a registered comment in the running transaction: the rows that the intake writes, and who registered it. */
@ApplicationScoped
class RegistrationTable {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /**
     * @throws StillRunningException if the same request is being answered elsewhere
     * @throws InvalidInputException if one of the files belongs to another comment, or is gone
     */
    void write(PendingComment.Rows rows, long officeId, boolean late) {
        try (Connection connection = database.getConnection()) {
            if (insert(connection, DoneRow.INSERT, rows.done()) == 0) {
                throw new StillRunningException();
            }
            if (insert(connection, ClaimRow.INSERT, rows.claims().toArray(BulkRow[]::new)) < rows.claims().size()) {
                throw new InvalidInputException(RegistrationRules.SCANS, "file_used");
            }
            insert(connection, CommentRow.INSERT, rows.comment());
            insert(connection, OriginalRow.INSERT, rows.original());
            insert(connection, TrackingRow.INSERT, rows.tracking());
            insert(connection, SealedRow.INSERT, rows.identity());
            insert(connection, OutboxRow.INSERT, rows.notice() == null ? null : rows.notice()::bind);
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed", e);
        }
        sql.update("UPDATE comment SET registered_office = ?, late = ? WHERE id = ?", officeId, late, rows.comment().id());
    }

    boolean isLate(long commentId) {
        return sql.first("SELECT late FROM comment WHERE id = ?", row -> row.getBoolean(1), commentId).orElse(false);
    }

    private static int insert(Connection connection, String statement, BulkRow... rows) throws SQLException {
        List<BulkRow> there = Stream.of(rows).filter(Objects::nonNull).toList();
        return new BulkInsert(statement).run(connection, there);
    }
}
