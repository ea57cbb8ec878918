package ir.nazarkhahi.comment.moderation.queue;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads what waits for moderators: table {@code comment_hold} and table {@code comment_flag}. */
@ApplicationScoped
public class Queues {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private CommentQueries comments;

    private Sql sql;

    public record Reason(long commentId, String rule, String found) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    public List<HeldComment> page(List<String> officePaths, QueueFilter filter, int page, int size) {
        List<Object> arguments = arguments(officePaths, filter);
        arguments.add(size);
        arguments.add((long) page * size);
        String select = filter.list() == QueueFilter.Kind.HELD ? "SELECT comment_id, rule_name, word AS found FROM comment_hold WHERE " + where(officePaths, filter)
                : "SELECT comment_id, GROUP_CONCAT(rule_name ORDER BY rule_id SEPARATOR '، ') AS rule_name, GROUP_CONCAT(found ORDER BY rule_id SEPARATOR '، ') AS found"
                        + " FROM comment_flag WHERE " + where(officePaths, filter) + " GROUP BY comment_id";
        return sql.list(select + " ORDER BY comment_id LIMIT ? OFFSET ?", Queues::reason, arguments.toArray()).stream()
                .map(reason -> new HeldComment(comments.byId(reason.commentId()).orElseThrow(), reason.rule(), reason.found())).toList();
    }

    public long count(List<String> officePaths, QueueFilter filter) {
        String from = filter.list() == QueueFilter.Kind.HELD ? "COUNT(*) FROM comment_hold" : "COUNT(DISTINCT comment_id) FROM comment_flag";
        return sql.first("SELECT " + from + " WHERE " + where(officePaths, filter), row -> row.getLong(1), arguments(officePaths, filter).toArray()).orElse(0L);
    }

    /** The rules that found something, by name as it was then. */
    public List<QueuedRule> rules(List<String> officePaths, QueueFilter.Kind list) {
        String from = list == QueueFilter.Kind.HELD ? "comment_hold" : "comment_flag";
        return sql.list("SELECT rule_id, MAX(rule_name) AS name, COUNT(*) AS comments FROM " + from + " WHERE rule_id IS NOT NULL AND " + Offices.below(officePaths) + " GROUP BY rule_id ORDER BY name",
                row -> new QueuedRule(row.getLong("rule_id"), row.getString("name"), row.getLong("comments")), Offices.patterns(officePaths).toArray());
    }

    /** Why one comment is held or flagged; empty if it is neither. */
    public Optional<Reason> reason(long commentId) {
        Optional<Reason> held = sql.first("SELECT comment_id, rule_name, word AS found FROM comment_hold WHERE comment_id = ?", Queues::reason, commentId);
        return held.isPresent() ? held : sql.first("SELECT comment_id, GROUP_CONCAT(rule_name ORDER BY rule_id SEPARATOR '، ') AS rule_name,"
                + " GROUP_CONCAT(found ORDER BY rule_id SEPARATOR '، ') AS found FROM comment_flag WHERE comment_id = ? GROUP BY comment_id", Queues::reason, commentId);
    }

    /** They have been looked at. */
    public int unflag(Collection<Long> commentIds) {
        return sql.update("DELETE FROM comment_flag WHERE comment_id IN " + Sql.places(commentIds.size()), commentIds.toArray());
    }

    private static Reason reason(ResultSet row) throws SQLException {
        return new Reason(row.getLong("comment_id"), row.getString("rule_name"), row.getString("found"));
    }

    private static String where(List<String> officePaths, QueueFilter filter) {
        return Offices.below(officePaths) + (filter.ruleId() == null ? "" : " AND rule_id = ?");
    }

    private static List<Object> arguments(List<String> officePaths, QueueFilter filter) {
        List<Object> arguments = new ArrayList<>(Offices.patterns(officePaths));
        if (filter.ruleId() != null) {
            arguments.add(filter.ruleId());
        }
        return arguments;
    }
}
