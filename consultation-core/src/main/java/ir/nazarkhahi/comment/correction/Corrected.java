package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.gate.bulk.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The comment that its author corrects. */
record Corrected(long id, long consultationId, long versionId, long provisionId, String provisionEId, CommentState state, byte[] leaf, String locale, Long identityId) {
    static final String SELECT = "SELECT id, consultation_id, version_id, provision_id, provision_eid, state, leaf, locale, identity_id FROM comment WHERE id = ?";

    static Corrected read(ResultSet row) throws SQLException {
        return new Corrected(row.getLong("id"), row.getLong("consultation_id"), row.getLong("version_id"), row.getLong("provision_id"), row.getString("provision_eid"),
                CommentState.valueOf(row.getString("state")), row.getBytes("leaf"), row.getString("locale"), Sql.nullableLong(row, "identity_id"));
    }

    String eIdOrNull() {
        return provisionEId.isEmpty() ? null : provisionEId;
    }
}
