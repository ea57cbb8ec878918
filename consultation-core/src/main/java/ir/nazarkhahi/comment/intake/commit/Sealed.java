package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.comment.intake.WindowClosedException;
import ir.nazarkhahi.consultation.sealing.IntakeLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps out what arrived in time but would be written after the sealing: the number of comments is final then. */
final class Sealed {
    private Sealed() {}

    /** Holds off the sealing until the transaction ends. @return those whose consultation is not sealed or withdrawn */
    static List<PendingComment> refuse(Connection connection, List<PendingComment> batch) throws SQLException {
        Set<Long> asked = batch.stream().map(PendingComment::consultationId).collect(Collectors.toSet());
        Set<Long> open = IntakeLock.stillOpen(connection, asked);
        batch.stream().filter(pending -> !open.contains(pending.consultationId()))
                .forEach(pending -> pending.refused(WindowClosedException.closed()));
        return batch.stream().filter(pending -> open.contains(pending.consultationId())).toList();
    }
}
