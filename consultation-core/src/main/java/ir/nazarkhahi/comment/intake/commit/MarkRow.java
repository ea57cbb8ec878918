package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.gate.bulk.BulkRow;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;

/** The words that a comment is on. */
public record MarkRow(long commentId, Mark mark) implements BulkRow {
    public static final String INSERT = "INSERT INTO comment_mark (comment_id, text_version, start_at, end_at, exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Override
    public void bind(PreparedStatement insert, int from) throws SQLException {
        insert.setLong(from, commentId);
        insert.setBytes(from + 1, HexFormat.of().parseHex(mark.textVersion()));
        insert.setInt(from + 2, mark.start());
        insert.setInt(from + 3, mark.end());
        insert.setString(from + 4, mark.exact());
        insert.setString(from + 5, mark.prefix());
        insert.setString(from + 6, mark.suffix());
    }
}
