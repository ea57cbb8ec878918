package ir.nazarkhahi.comment.retention;

import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Tables {@code comment_retention} and {@code comment_original}, and who a comment is by in {@code comment}. */
@ApplicationScoped
class RetentionTable {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    record Progress(long lastNumber, Sealed destroyed, Instant finishedAt) {}

    /** @param identityId null if none was left @param readable whether everybody reads it as it came, files and all */
    record Due(long id, long number, Long identityId, boolean readable) {}

    Optional<Progress> progress(long consultationId) {
        return Optional.ofNullable(progress(List.of(consultationId)).get(consultationId));
    }

    /** By consultation; what was never begun is missing. */
    Map<Long, Progress> progress(Collection<Long> consultationIds) {
        Map<Long, Progress> progress = new HashMap<>();
        if (!consultationIds.isEmpty()) {
            sql.list("SELECT * FROM comment_retention WHERE consultation_id IN " + Sql.places(consultationIds.size()), row -> progress.put(row.getLong("consultation_id"),
                    new Progress(row.getLong("last_number"), new Sealed(row.getLong("identities"), row.getLong("originals"), row.getLong("files")), Sql.instant(row, "finished_at"))),
                    consultationIds.toArray());
        }
        return progress;
    }

    Set<Long> finished() {
        return sql.list("SELECT consultation_id FROM comment_retention WHERE finished_at IS NOT NULL", row -> row.getLong(1)).stream().collect(Collectors.toSet());
    }

    void begin(long consultationId, Instant now) {
        sql.update("INSERT IGNORE INTO comment_retention (consultation_id, last_number, identities, originals, files, started_at) VALUES (?, 0, 0, 0, 0, ?)", consultationId, now);
    }

    List<Due> after(long consultationId, long number, int most) {
        return sql.list("SELECT id, number, identity_id, state = 'PUBLISHED' AS readable FROM comment WHERE consultation_id = ? AND number > ? ORDER BY number LIMIT ?",
                row -> new Due(row.getLong("id"), row.getLong("number"), Sql.nullableLong(row, "identity_id"), row.getBoolean("readable")), consultationId, number, most);
    }

    /** @return how many there were */
    int forgetWords(List<Long> commentIds) {
        sql.update("UPDATE comment SET identity_id = NULL WHERE id IN " + Sql.places(commentIds.size()), commentIds.toArray());
        return sql.update("DELETE FROM comment_original WHERE comment_id IN " + Sql.places(commentIds.size()), commentIds.toArray());
    }

    void reached(long consultationId, long number, Sealed more) {
        sql.update("UPDATE comment_retention SET last_number = ?, identities = identities + ?, originals = originals + ?, files = files + ? WHERE consultation_id = ?",
                number, more.identities(), more.originals(), more.files(), consultationId);
    }

    void finish(long consultationId, Instant now) {
        sql.update("UPDATE comment_retention SET finished_at = ? WHERE consultation_id = ?", now, consultationId);
    }

    /** Counted anew, without reading anything that is sealed. */
    Sealed sealed(long consultationId) {
        return sql.first("SELECT COUNT(DISTINCT c.identity_id) AS identities, COUNT(o.comment_id) AS originals,"
                + " (SELECT COUNT(*) FROM attachment_claim a JOIN comment f ON f.id = a.owner_id WHERE f.consultation_id = ?) AS files"
                + " FROM comment c LEFT JOIN comment_original o ON o.comment_id = c.id WHERE c.consultation_id = ?",
                row -> new Sealed(row.getLong("identities"), row.getLong("originals"), row.getLong("files")), consultationId, consultationId).orElse(Sealed.NOTHING);
    }
}
