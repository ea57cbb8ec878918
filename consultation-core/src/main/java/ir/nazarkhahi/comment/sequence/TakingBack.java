package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.comment.paging.Blocks;
import ir.nazarkhahi.comment.paging.Shown;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Takes out what its authors have taken back, once it has its number and so has what stands in its place. */
@ApplicationScoped
@UseCase
class TakingBack {
    static final int BITE = 200;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Leases leases;
    @Inject
    private CommentChanges changes;
    @Inject
    private LegalClock clock;

    private Sql sql;
    private Blocks blocks;

    private record Leaving(long id, long number, long consultationId, long provisionId, String stance, String replacedBy) {

        static Leaving read(ResultSet row) throws SQLException {
            return new Leaving(row.getLong("comment_id"), row.getLong("number"), row.getLong("consultation_id"), row.getLong("provision_id"), row.getString("stance"), row.getString("replacement"));
        }
    }

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
        blocks = new Blocks(sql);
    }

    /** @return how many were taken out; {@link #BITE} if there may be more */
    int next(Lease lease) {
        List<Leaving> leaving = sql.list("SELECT t.comment_id, c.number, c.consultation_id, c.provision_id, c.stance, r.ref AS replacement FROM comment_takeback t"
                + " JOIN comment c ON c.id = t.comment_id LEFT JOIN comment r ON r.id = t.replaced_by"
                + " WHERE t.applied_at IS NULL AND c.number IS NOT NULL AND (t.replaced_by IS NULL OR r.number IS NOT NULL) ORDER BY t.comment_id LIMIT ?", Leaving::read, BITE);
        if (!leaving.isEmpty()) {
            leases.confirm(lease);
            Instant now = clock.now();
            leaving.forEach(one -> takeOut(one, now));
        }
        return leaving.size();
    }

    /** The words go, whoever could read them; the sealed original and the leaf stay. */
    private void takeOut(Leaving one, Instant now) {
        CommentState before = sql.first("SELECT state FROM comment WHERE id = ? FOR UPDATE", row -> CommentState.valueOf(row.getString("state")), one.id()).orElseThrow();
        sql.update("UPDATE comment SET state = 'WITHDRAWN', shown = TRUE, replaced_by = ?, stub_reason = NULL, text = '', wording = NULL, public_name = NULL, organisation = NULL,"
                + " redacted_text = NULL, redacted_wording = NULL, redacted_name = NULL, redacted_organisation = NULL WHERE id = ?", one.replacedBy(), one.id());
        if (before == CommentState.HELD) {
            blocks.add(List.of(new Shown(one.consultationId(), one.provisionId(), one.stance(), one.number())));
        }
        sql.update("DELETE FROM comment_hold WHERE comment_id = ?", one.id());
        sql.update("DELETE FROM comment_flag WHERE comment_id = ?", one.id());
        sql.update("DELETE FROM comment_mark WHERE comment_id = ?", one.id());
        String column = before.name().toLowerCase(Locale.ROOT);
        sql.update("UPDATE comment_count SET " + column + " = " + column + " - 1, withdrawn = withdrawn + 1 WHERE consultation_id = ? AND provision_id = ? AND stance = ?",
                one.consultationId(), one.provisionId(), one.stance());
        sql.update("INSERT INTO comment_event (comment_id, happened_at, what, reason, addendum) VALUES (?, ?, 'WITHDRAWN', NULL, FALSE)", one.id(), now);
        sql.update("UPDATE comment_takeback SET applied_at = ? WHERE comment_id = ?", now, one.id());
        changes.note(one.id());
    }
}
