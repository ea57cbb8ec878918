package ir.nazarkhahi.comment.moderation.queue;

import ir.nazarkhahi.comment.moderation.queue.ModerationFigures.OfficeFigures;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Table {@code moderation_time}: notes how long a decision took, and reads the figures. */
@ApplicationScoped
public class Durations {
    private static final String TOTAL = "";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    private record Decided(String office, long number, long median, long ninetieth) {}

    private record Waiting(String office, long number, Instant oldest) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** To be called while the hold is still there. */
    public void note(long commentId, Instant decidedAt) {
        sql.update("INSERT IGNORE INTO moderation_time (comment_id, office_path, held_at, decided_at, seconds)"
                + " SELECT comment_id, office_path, held_at, ?, GREATEST(0, TIMESTAMPDIFF(SECOND, held_at, ?)) FROM comment_hold WHERE comment_id = ?", decidedAt, decidedAt, commentId);
    }

    public ModerationFigures figures(List<String> officePaths, Instant since) {
        Map<String, Decided> decided = new HashMap<>();
        decided(officePaths, since, "office_path").forEach(one -> decided.put(one.office(), one));
        decided(officePaths, since, "'" + TOTAL + "'").forEach(one -> decided.put(TOTAL, one));
        Map<String, Waiting> waiting = new HashMap<>();
        waiting(officePaths, "office_path").forEach(one -> waiting.put(one.office(), one));
        waiting(officePaths, "'" + TOTAL + "'").forEach(one -> waiting.put(TOTAL, one));
        TreeSet<String> offices = new TreeSet<>(decided.keySet());
        offices.addAll(waiting.keySet());
        offices.remove(TOTAL);
        return new ModerationFigures(since, figures(TOTAL, decided, waiting), offices.stream().map(office -> figures(office, decided, waiting)).toList());
    }

    private static OfficeFigures figures(String office, Map<String, Decided> decided, Map<String, Waiting> waiting) {
        Decided done = decided.get(office);
        Waiting held = waiting.get(office);
        return new OfficeFigures(office.isEmpty() ? "/" : office, done == null ? 0 : done.number(), done == null ? null : done.median(), done == null ? null : done.ninetieth(),
                held == null ? 0 : held.number(), held == null ? null : held.oldest());
    }

    private List<Decided> decided(List<String> officePaths, Instant since, String by) {
        List<Object> arguments = new ArrayList<>(List.of(since));
        arguments.addAll(Offices.patterns(officePaths));
        return sql.list("SELECT DISTINCT " + by + " AS office, COUNT(*) OVER (PARTITION BY " + by + ") AS number,"
                + " PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY seconds) OVER (PARTITION BY " + by + ") AS median,"
                + " PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY seconds) OVER (PARTITION BY " + by + ") AS ninetieth"
                + " FROM moderation_time WHERE decided_at >= ? AND " + Offices.below(officePaths),
                row -> new Decided(row.getString("office"), row.getLong("number"), Math.round(row.getDouble("median")), Math.round(row.getDouble("ninetieth"))), arguments.toArray());
    }

    private List<Waiting> waiting(List<String> officePaths, String by) {
        return sql.list("SELECT " + by + " AS office, COUNT(*) AS number, MIN(held_at) AS oldest FROM comment_hold WHERE " + Offices.below(officePaths) + " GROUP BY office HAVING number > 0",
                row -> new Waiting(row.getString("office"), row.getLong("number"), Sql.instant(row, "oldest")), Offices.patterns(officePaths).toArray());
    }
}
