package ir.nazarkhahi.gate.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Repeats the value list of a one-row insert, so that many rows travel in one statement. */
public final class BulkInsert {
    private static final String VALUES = "VALUES";

    private final String head;
    private final String tuple;
    private final int parameters;

    /** @param oneRow {@code INSERT INTO t (a, b) VALUES (?, ?)} */
    public BulkInsert(String oneRow) {
        int split = oneRow.indexOf(VALUES) + VALUES.length();
        head = oneRow.substring(0, split);
        tuple = oneRow.substring(split);
        parameters = (int) tuple.chars().filter(c -> c == '?').count();
    }

    /** @return how many rows the database says it wrote: fewer than given only with INSERT IGNORE */
    public int run(Connection connection, List<? extends BulkRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        String sql = head + tuple + (',' + tuple).repeat(rows.size() - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).bind(insert, 1 + i * parameters);
            }
            return insert.executeUpdate();
        }
    }
}
