package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.attachment.ClaimRow;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.BulkInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A file belongs to one comment: the database says to which, in the transaction that writes the comment. */
final class Claims {
    private static final BulkInsert CLAIMS = new BulkInsert(ClaimRow.INSERT);

    private Claims() {}

    /** Takes the files; comments without any cost nothing. @return those that came with a file that is another's, or gone */
    static List<PendingComment> ofOthers(Connection connection, List<PendingComment> batch) throws SQLException {
        List<ClaimRow> rows = batch.stream().flatMap(pending -> pending.rows().claims().stream()).toList();
        if (CLAIMS.run(connection, rows) == rows.size()) {
            return List.of();
        }
        List<PendingComment> tooLate = new ArrayList<>();
        for (PendingComment pending : batch) {
            for (ClaimRow row : pending.rows().claims()) {
                if (!isOwn(connection, row) && !tooLate.contains(pending)) {
                    tooLate.add(pending);
                }
            }
        }
        return tooLate;
    }

    static InvalidInputException refusal() {
        return new InvalidInputException("attachments", "file_used");
    }

    private static boolean isOwn(Connection connection, ClaimRow claim) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT owner_id FROM attachment_claim WHERE attachment_id = ?")) {
            select.setLong(1, claim.attachmentId());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getLong(1) == claim.ownerId();
            }
        }
    }
}
