package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.comment.intake.WindowClosedException;
import ir.nazarkhahi.comment.subject.SubjectLock;
import ir.nazarkhahi.consultation.sealing.IntakeLock.Gate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps out what arrived in time but would be written after the sealing or the withdrawal: the number of comments is
 * final then. One look for each consultation in a batch, which no memory of a node can get around.
 */
final class Sealed {
    private Sealed() {}

    /** Holds off sealing and withdrawal until the transaction ends. @return those whose consultation is neither */
    static List<PendingComment> refuse(Connection connection, List<PendingComment> batch) throws SQLException {
        Map<Long, Gate> gates = SubjectLock.gates(connection, batch.stream().map(PendingComment::consultationId).collect(Collectors.toSet()));
        Map<Boolean, List<PendingComment>> open = batch.stream().collect(Collectors.partitioningBy(pending -> gates.get(pending.consultationId()) == Gate.OPEN));
        Repeats.unknown(connection, open.get(false)).forEach(pending -> pending.refused(gates.get(pending.consultationId()) == Gate.WITHDRAWN
                ? WindowClosedException.withdrawn() : WindowClosedException.closed()));
        return open.get(true);
    }
}
