package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A comment as its author follows it, numbered or not. */
@ApplicationScoped
class TrackedComments {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    /** @param ref null until it is numbered, like {@code numberedAt} */
    record Found(long id, long consultationId, String provisionEId, CommentState state, String ref, Instant receivedAt, Instant numberedAt, int textNumber, String markedWords) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    Found byId(long id) {
        return sql.first("SELECT c.id, c.consultation_id, c.provision_eid, c.state, c.ref, c.received_at, c.numbered_at, c.text_number, m.exact FROM comment c"
                + " LEFT JOIN comment_mark m ON m.comment_id = c.id WHERE c.id = ?", TrackedComments::found, id)
                .orElseThrow(() -> new IllegalStateException("the register leads to a comment that is not there"));
    }

    Current current(long id) {
        return sql.first("SELECT stance, text, wording, public_name, organisation FROM comment WHERE id = ?", row -> new Current(Stance.valueOf(row.getString("stance")),
                row.getString("text"), row.getString("wording"), row.getString("public_name"), row.getString("organisation")), id).orElseThrow();
    }

    /** Oldest first. */
    List<TrackedEvent> history(Found comment) {
        List<TrackedEvent> decided = sql.list("SELECT happened_at, what, reason, addendum FROM comment_event WHERE comment_id = ? ORDER BY id",
                row -> new TrackedEvent(Sql.instant(row, "happened_at"), row.getString("what"), row.getString("reason"), row.getBoolean("addendum")), comment.id());
        List<TrackedEvent> history = new ArrayList<>(List.of(new TrackedEvent(comment.receivedAt(), "RECEIVED", null, false)));
        sql.first("SELECT c.ref FROM comment_takeback t JOIN comment c ON c.id = t.comment_id WHERE t.replaced_by = ?", row -> row.getString("ref"), comment.id())
                .ifPresent(earlier -> history.add(new TrackedEvent(comment.receivedAt(), "REPLACES", earlier, false)));
        boolean held = !decided.isEmpty() && decided.get(0).what().equals("HELD");
        if (comment.numberedAt() != null && !held) {
            history.add(new TrackedEvent(comment.numberedAt(), "PUBLISHED", null, false));
        }
        history.addAll(decided);
        return history;
    }

    private static Found found(ResultSet row) throws SQLException {
        String eId = row.getString("provision_eid");
        return new Found(row.getLong("id"), row.getLong("consultation_id"), eId.isEmpty() ? null : eId,
                CommentState.valueOf(row.getString("state")), row.getString("ref"), Sql.instant(row, "received_at"), Sql.instant(row, "numbered_at"), row.getInt("text_number"), row.getString("exact"));
    }
}
