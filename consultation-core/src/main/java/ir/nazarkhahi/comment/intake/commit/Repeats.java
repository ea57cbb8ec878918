package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.gate.bulk.BulkInsert;
import ir.nazarkhahi.gate.once.DoneRow;
import ir.nazarkhahi.gate.once.KeyReusedException;
import ir.nazarkhahi.gate.once.StillRunningException;
import ir.nazarkhahi.gate.once.UsedProof;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What was sent before: answered with the receipt it got then, from the same transaction that keeps out doubles. */
final class Repeats {
    private static final BulkInsert DONE = new BulkInsert(DoneRow.INSERT);
    private static final BulkInsert PROOFS = new BulkInsert(UsedProof.INSERT);

    private Repeats() {}

    /**
     * One for each key, in the keys' order, so that two batches lock them alike; others with its key get its answer.
     */
    static List<PendingComment> leaders(List<PendingComment> batch) {
        Map<ByteBuffer, PendingComment> leaders = new TreeMap<>();
        for (PendingComment pending : batch) {
            PendingComment leader = leaders.putIfAbsent(ByteBuffer.wrap(pending.once().scope()), pending);
            if (leader != null) {
                leader.reply().whenComplete((receipt, failure) -> pending.followed(leader, receipt, failure));
            }
        }
        return List.copyOf(leaders.values());
    }

    /** Claims the keys; whoever's key is taken is answered. @return the others */
    static List<PendingComment> answer(Connection connection, List<PendingComment> batch) throws SQLException {
        int claimed = DONE.run(connection, batch.stream().map(pending -> pending.rows().done()).toList());
        if (claimed == batch.size()) {
            return batch;
        }
        return unanswered(kept(connection, batch), batch);
    }

    /** For those that may not be written any more: whoever was before is answered as then. @return the others */
    static List<PendingComment> unknown(Connection connection, List<PendingComment> batch) throws SQLException {
        return batch.isEmpty() ? batch : unanswered(kept(connection, batch), batch);
    }

    private static List<PendingComment> unanswered(Map<ByteBuffer, Kept> kept, List<PendingComment> batch) {
        List<PendingComment> fresh = new ArrayList<>();
        for (PendingComment pending : batch) {
            Kept known = kept.get(ByteBuffer.wrap(pending.once().scope()));
            if (known == null || Arrays.equals(known.reply(), pending.rows().done().sealedReply())) {
                fresh.add(pending);
            } else {
                known.answer(pending);
            }
        }
        return fresh;
    }

    /** Uses up the proofs. @return those whose proof was used up by another key before */
    static List<PendingComment> withUsedProof(Connection connection, List<PendingComment> batch) throws SQLException {
        List<UsedProof> proofs = batch.stream().map(pending -> pending.rows().proof()).filter(Objects::nonNull).toList();
        if (PROOFS.run(connection, proofs) == proofs.size()) {
            return List.of();
        }
        List<PendingComment> cheating = new ArrayList<>();
        for (PendingComment pending : batch) {
            if (pending.rows().proof() != null && !isOwn(connection, pending.rows().proof())) {
                cheating.add(pending);
            }
        }
        return cheating;
    }

    private record Kept(byte[] bodyHash, byte[] reply) {

        void answer(PendingComment pending) {
            if (!pending.once().sameBody(bodyHash)) {
                pending.refused(new KeyReusedException());
            } else if (reply == null) {
                pending.refused(new StillRunningException());
            } else {
                pending.repeated(reply);
            }
        }
    }

    private static Map<ByteBuffer, Kept> kept(Connection connection, List<PendingComment> batch) throws SQLException {
        String places = "?" + ",?".repeat(batch.size() - 1);
        Map<ByteBuffer, Kept> kept = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT scope, body_hash, reply FROM once WHERE scope IN (" + places + ")")) {
            for (int i = 0; i < batch.size(); i++) {
                select.setBytes(i + 1, batch.get(i).once().scope());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    kept.put(ByteBuffer.wrap(rows.getBytes(1)), new Kept(rows.getBytes(2), rows.getBytes(3)));
                }
            }
        }
        return kept;
    }

    private static boolean isOwn(Connection connection, UsedProof proof) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT scope FROM altcha_used WHERE challenge = ?")) {
            select.setBytes(1, proof.challenge());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && Arrays.equals(row.getBytes(1), proof.scope());
            }
        }
    }
}
