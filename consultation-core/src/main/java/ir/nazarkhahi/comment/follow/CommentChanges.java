package ir.nazarkhahi.comment.follow;

import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** Tables {@code comment_sequence} and {@code comment_change}. */
@ApplicationScoped
public class CommentChanges {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    /** How far a consultation's comments are: the last given number, and the number of the last change; 0 for none. */
    public record Reached(long consultationId, long number, long change) {}

    /** A comment that changed; what it is now is to be read afterwards. */
    public record Changed(long number, long commentId) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** In the running transaction, after the comment was changed. Waits for others who change comments of the same consultation. */
    public void note(long commentId) {
        long consultationId = sql.first("SELECT consultation_id FROM comment WHERE id = ?", row -> row.getLong(1), commentId).orElseThrow();
        sql.update("UPDATE comment_sequence SET last_change = last_change + 1 WHERE consultation_id = ?", consultationId);
        sql.update("INSERT INTO comment_change (consultation_id, number, comment_id)"
                + " SELECT consultation_id, last_change, ? FROM comment_sequence WHERE consultation_id = ?", commentId, consultationId);
    }

    /** Of every consultation that has a comment. */
    public List<Reached> reached() {
        return sql.list("SELECT consultation_id, last_number, last_change FROM comment_sequence",
                row -> new Reached(row.getLong(1), row.getLong(2), row.getLong(3)));
    }

    /** Of one consultation; zeros if it has no comment. */
    public Reached reached(long consultationId) {
        return sql.first("SELECT consultation_id, last_number, last_change FROM comment_sequence WHERE consultation_id = ?",
                row -> new Reached(row.getLong(1), row.getLong(2), row.getLong(3)), consultationId).orElse(new Reached(consultationId, 0, 0));
    }

    /** The next changes, in their order. */
    public List<Changed> after(long consultationId, long number, int most) {
        return sql.list("SELECT number, comment_id FROM comment_change WHERE consultation_id = ? AND number > ? ORDER BY number LIMIT ?",
                row -> new Changed(row.getLong(1), row.getLong(2)), consultationId, number, most);
    }
}
