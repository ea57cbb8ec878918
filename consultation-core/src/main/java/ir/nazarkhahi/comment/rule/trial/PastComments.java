package ir.nazarkhahi.comment.rule.trial;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads numbered comments newest first, some at a time. Ids grow with time. */
@ApplicationScoped
class PastComments {
    static final int BITE = 250;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    /** @param text the working copy of all its parts, as it is looked through; {@code shown} of its text alone */
    record Past(long id, String ref, CommentState state, String text, String shown, int found, ByteBuffer key, Instant receivedAt) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** @param consultationId null for all below that office; {@code before} an id */
    List<Past> before(long before, Long consultationId, String officePath, int most) {
        String which = consultationId == null ? "c.consultation_id IN (SELECT id FROM consultation WHERE office_path LIKE CONCAT(?, '%')"
                + " UNION ALL SELECT id FROM news_item WHERE office_path LIKE CONCAT(?, '%'))" : "c.consultation_id = ?";
        List<Object> arguments = new ArrayList<>(List.of(before));
        arguments.addAll(consultationId == null ? List.of(officePath, officePath) : List.of(consultationId));
        arguments.add(most);
        return sql.list("SELECT c.id, c.ref, c.state, c.found, c.text_key, c.received_at, COALESCE(c.redacted_text, c.text) AS shown,"
                + " CONCAT_WS(' ', COALESCE(c.redacted_text, c.text), COALESCE(c.redacted_wording, c.wording), COALESCE(c.redacted_name, c.public_name), COALESCE(c.redacted_organisation, c.organisation)) AS words"
                + " FROM comment c WHERE c.id < ? AND c.number IS NOT NULL AND " + which + " ORDER BY c.id DESC LIMIT ?", PastComments::past, arguments.toArray());
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(row.getLong("id"), row.getString("ref"), CommentState.valueOf(row.getString("state")), row.getString("words"), row.getString("shown"),
                row.getInt("found"), ByteBuffer.wrap(row.getBytes("text_key")), Sql.instant(row, "received_at"));
    }
}
