package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.paging.Shown;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A comment that waits for its number. */
record Arrived(long id, long consultationId, long provisionId, String provisionEId, Stance stance, String words) {

    static final String COLUMNS = "id, consultation_id, provision_id, provision_eid, stance,"
            + " CONCAT_WS(' ', text, wording, public_name, organisation) AS words";

    static Arrived read(ResultSet row) throws SQLException {
        return new Arrived(row.getLong("id"), row.getLong("consultation_id"), row.getLong("provision_id"), row.getString("provision_eid"),
                Stance.valueOf(row.getString("stance")), row.getString("words"));
    }

    /** With its number and what the word list says of it; {@code heldFor} null if it is published. */
    record Numbered(Arrived comment, long number, String ref, String heldFor) {

        CommentState state() {
            return heldFor == null ? CommentState.PUBLISHED : CommentState.HELD;
        }

        Shown shown() {
            return new Shown(comment.consultationId(), comment.provisionId(), comment.stance().name(), number);
        }
    }
}
