package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.gate.InstantConverter;
import ir.nazarkhahi.gate.bulk.BulkRow;
import ir.nazarkhahi.tracking.Channel;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;

/** An accepted comment as a row: the working copy, not yet numbered, not yet shown. */
public record CommentRow(long id, Place place, Words words, Stance stance, Channel channel, String locale, Instant receivedAt, byte[] leaf, Long identityId, byte[] origin)
        implements BulkRow {
    public static final String INSERT = "INSERT INTO comment (id, consultation_id, version_id, provision_id, provision_eid, stance, state, shown,"
            + " text, wording, public_name, organisation, channel, locale, received_at, text_key, leaf, identity_id, found, origin, text_number)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** What it is on, in which of the consultation's texts; {@code provisionId} is the lineage, 0 and an empty eId for the whole. */
    public record Place(long consultationId, long versionId, int textNumber, long provisionId, String provisionEId) {}

    /** What it says, masked; {@code key} is equal for equal words after folding; {@code found} are bits of the personal data that were in them. */
    public record Words(String text, String wording, String publicName, String organisation, byte[] key, int found) {}

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, id);
        insert.setLong(from + 1, place.consultationId());
        insert.setLong(from + 2, place.versionId());
        insert.setLong(from + 3, place.provisionId());
        insert.setString(from + 4, place.provisionEId());
        insert.setString(from + 5, stance.name());
        insert.setString(from + 6, CommentState.RECEIVED.name());
        insert.setString(from + 7, words.text());
        insert.setString(from + 8, words.wording());
        insert.setString(from + 9, words.publicName());
        insert.setString(from + 10, words.organisation());
        insert.setString(from + 11, channel.name());
        insert.setString(from + 12, locale);
        insert.setObject(from + 13, new InstantConverter().convertToDatabaseColumn(receivedAt));
        insert.setBytes(from + 14, words.key());
        insert.setBytes(from + 15, leaf);
        insert.setObject(from + 16, identityId, Types.BIGINT);
        insert.setInt(from + 17, words.found());
        insert.setBytes(from + 18, origin);
        insert.setInt(from + 19, place.textNumber());
    }

    int weight() {
        return words.text().length() + (words.wording() == null ? 0 : words.wording().length());
    }
}
