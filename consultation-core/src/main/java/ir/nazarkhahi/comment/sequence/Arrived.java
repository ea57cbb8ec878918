package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.paging.Shown;
import ir.nazarkhahi.comment.rule.RuleBook.Verdict;
import ir.nazarkhahi.gate.bulk.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A comment that waits for its number.
 *
 * @param found bits of the personal data that were taken out of its words
 * @param origin the sender's address block under a key of the day; null where no rule counts by it
 */
record Arrived(long id, long consultationId, long provisionId, String provisionEId, Stance stance, String words, int found, byte[] textKey, byte[] origin, Instant receivedAt) {

    static final String COLUMNS = "id, consultation_id, provision_id, provision_eid, stance, found, text_key, origin, received_at,"
            + " CONCAT_WS(' ', text, wording, public_name, organisation) AS words";

    static Arrived read(ResultSet row) throws SQLException {
        return new Arrived(row.getLong("id"), row.getLong("consultation_id"), row.getLong("provision_id"), row.getString("provision_eid"),
                Stance.valueOf(row.getString("stance")), row.getString("words"), row.getInt("found"), row.getBytes("text_key"), row.getBytes("origin"),
                Sql.instant(row, "received_at"));
    }

    /** With its number and what the rules say of it. */
    record Numbered(Arrived comment, long number, String ref, Verdict verdict) {

        CommentState state() {
            return isHeld() ? CommentState.HELD : CommentState.PUBLISHED;
        }

        boolean isHeld() {
            return verdict.held() != null;
        }

        Shown shown() {
            return new Shown(comment.consultationId(), comment.provisionId(), comment.stance().name(), number);
        }
    }
}
