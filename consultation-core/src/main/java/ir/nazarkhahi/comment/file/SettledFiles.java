package ir.nazarkhahi.comment.file;

import ir.nazarkhahi.attachment.AttachmentSettled;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** Tells the followers of comments when a file of one can be read. */
@ApplicationScoped
class SettledFiles {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private CommentChanges changes;

    /** The lock waits for the sequencer: what has no number yet is read by the followers after this transaction, what has one is noted. */
    void settled(@Observes AttachmentSettled file) {
        boolean numbered = new Sql(database).first("SELECT number IS NOT NULL FROM comment WHERE id = ? FOR UPDATE", row -> row.getBoolean(1), file.ownerId()).orElse(false);
        if (numbered) {
            changes.note(file.ownerId());
        }
    }
}
