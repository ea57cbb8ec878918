package ir.nazarkhahi.comment.mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** Table {@code comment_mark}, joined as {@code m}. */
public final class MarkColumns {
    public static final String ALL = " m.text_version, m.exact, m.prefix, m.suffix, m.start_at, m.end_at";
    private static final int COUNT = 6;

    private MarkColumns() {}

    /** @return null if the comment marks no words */
    public static Mark read(ResultSet row) throws SQLException {
        byte[] version = row.getBytes("text_version");
        return version == null ? null : new Mark(HexFormat.of().formatHex(version), row.getString("exact"), row.getString("prefix"), row.getString("suffix"),
                row.getInt("start_at"), row.getInt("end_at"));
    }

    /** @param row with the columns at its end. @return null if the comment marks no words */
    public static Mark read(Object[] row) {
        int at = row.length - COUNT;
        return row[at] == null ? null : new Mark(HexFormat.of().formatHex((byte[]) row[at]), (String) row[at + 1], (String) row[at + 2], (String) row[at + 3],
                ((Number) row[at + 4]).intValue(), ((Number) row[at + 5]).intValue());
    }
}
