package ir.nazarkhahi.comment.moderation;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.moderation.queue.Durations;
import ir.nazarkhahi.comment.moderation.queue.Queues;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.comment.paging.Blocks;
import ir.nazarkhahi.comment.paging.Shown;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What moderation reads and writes: the hold, the comment's state and its stub, the counts, the history. */
@ApplicationScoped
class ModerationTable {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private CommentChanges changes;
    @Inject
    private Queues queues;
    @Inject
    private Durations durations;

    private Sql sql;
    private Blocks blocks;

    /** A checked decision, taken then; {@code addendum}: after the hand-over. */
    record Change(Decision decision, Instant at, boolean addendum) {

        CommentState state() {
            return switch (decision.action()) {
                case PUBLISH -> CommentState.PUBLISHED;
                case REJECT -> CommentState.REJECTED;
                case REDACT -> CommentState.REDACTED;
            };
        }
    }

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
        blocks = new Blocks(sql);
    }

    /** Two moderators decide one after the other. */
    CommentState lock(long commentId) {
        return sql.first("SELECT state FROM comment WHERE id = ? FOR UPDATE", row -> CommentState.valueOf(row.getString("state")), commentId).orElseThrow();
    }

    void write(WorkingComment comment, CommentState before, Change change) {
        Decision decision = change.decision();
        sql.update("UPDATE comment SET state = ?, shown = TRUE, stub_reason = ?, redacted_text = COALESCE(?, redacted_text),"
                        + " redacted_wording = COALESCE(?, redacted_wording), redacted_name = COALESCE(?, redacted_name),"
                        + " redacted_organisation = COALESCE(?, redacted_organisation), addendum_at = COALESCE(?, addendum_at) WHERE id = ?",
                change.state(), decision.reason(), decision.redactedText(), decision.redactedWording(), decision.redactedName(), decision.redactedOrganisation(),
                change.addendum() ? change.at() : null, comment.id());
        durations.note(comment.id(), change.at());
        sql.update("DELETE FROM comment_hold WHERE comment_id = ?", comment.id());
        queues.unflag(List.of(comment.id()));
        sql.update("INSERT INTO comment_event (comment_id, happened_at, what, reason, addendum) VALUES (?, ?, ?, ?, ?)",
                comment.id(), change.at(), change.state(), decision.reason(), change.addendum());
        move(comment, before, change.state());
        changes.note(comment.id());
    }

    private void move(WorkingComment comment, CommentState from, CommentState to) {
        if (from == to) {
            return;
        }
        long consultationId = sql.first("SELECT consultation_id FROM comment WHERE id = ?", row -> row.getLong(1), comment.id()).orElseThrow();
        long provisionId = comment.provisionId() == null ? CommentFilter.ON_THE_WHOLE : comment.provisionId();
        if (from == CommentState.HELD) {
            blocks.add(List.of(new Shown(consultationId, provisionId, comment.stance().name(), comment.number())));
        }
        sql.update("UPDATE comment_count SET " + column(from) + " = " + column(from) + " - 1, " + column(to) + " = " + column(to) + " + 1"
                + " WHERE consultation_id = ? AND provision_id = ? AND stance = ?", consultationId, provisionId, comment.stance());
    }

    private static String column(CommentState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
