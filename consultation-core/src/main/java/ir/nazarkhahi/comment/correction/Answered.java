package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.gate.bulk.BulkInsert;
import ir.nazarkhahi.gate.once.DoneRow;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.OnceRegister;
import ir.nazarkhahi.gate.once.StillRunningException;
import ir.nazarkhahi.keys.BlindIndex;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The same request gets the same receipt, also when its first answer was lost. What was sent is remembered under a key of
 * ours: its bare hash would let who reads the table try out tracking codes.
 */
@ApplicationScoped
class Answered {
    private static final String PURPOSE = "correction.body";
    private static final BulkInsert DONE = new BulkInsert(DoneRow.INSERT);

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private OnceRegister register;
    @Inject
    private BlindIndex index;

    OnceKey keyed(OnceKey sent) {
        return new OnceKey(sent.scope(), index.of(PURPOSE, HexFormat.of().formatHex(sent.bodyHash())));
    }

    Optional<Receipt> before(OnceKey keyed) {
        return register.reply(keyed).map(Receipt::of);
    }

    /** In the running transaction. @throws StillRunningException if the same request is being answered elsewhere */
    Receipt keep(OnceKey keyed, Receipt receipt) {
        try (Connection connection = database.getConnection()) {
            if (DONE.run(connection, List.of(new DoneRow(keyed, register.seal(keyed, receipt.bytes())))) == 0) {
                throw new StillRunningException();
            }
            return receipt;
        } catch (SQLException e) {
            throw new IllegalStateException("the answer could not be kept", e);
        }
    }
}
