package ir.nazarkhahi.gate.bulk;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A row that knows how to write itself into an insert. */
@FunctionalInterface
public interface BulkRow {

    /** Sets all parameters of the row, the first of them at {@code from} (1-based). */
    void bind(PreparedStatement insert, int from) throws SQLException;
}
