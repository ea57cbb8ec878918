package ir.nazarkhahi.comment.rule;

import ir.nazarkhahi.gate.Silenced;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The rules on the hot path: from memory, at most three seconds old, compiled anew only if one was changed. One thread
 * looks, the others go on with what is known.
 */
@ApplicationScoped
public class RuleBooks {
    private static final Logger LOG = Logger.getLogger(RuleBooks.class.getName());
    private static final long FRESH_NANOS = 3_000_000_000L;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private final ReentrantLock looking = new ReentrantLock();
    private Sql sql;
    private volatile Known known;

    private record Known(List<RuleView> rules, Map<String, RuleBook> books, long readAt) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    public RuleBook of(String officePath) {
        Known now = fresh();
        RuleBook book = now.books().get(officePath);
        return book != null ? book : now.books().computeIfAbsent(officePath, path -> compiled(now.rules(), path));
    }

    /** A change made here is seen as soon as it is committed. */
    void forget() {
        known = null;
    }

    private Known fresh() {
        Known now = known;
        if (now != null && System.nanoTime() - now.readAt() <= FRESH_NANOS) {
            return now;
        }
        if (now == null) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return now;
        }
        try {
            return read(known);
        } finally {
            looking.unlock();
        }
    }

    private Known read(Known before) {
        long readAt = System.nanoTime();
        List<RuleView> rules = sql.list("SELECT * FROM moderation_rule ORDER BY id", RuleBooks::rule);
        Known now = new Known(rules, before != null && before.rules().equals(rules) ? before.books() : new ConcurrentHashMap<>(), readAt);
        known = now;
        return now;
    }

    /** A rule that was accepted once and is not understood any more must not stop the comments. */
    private static RuleBook compiled(List<RuleView> rules, String officePath) {
        List<RuleView> usable = new ArrayList<>(rules.stream().filter(rule -> rule.holdsIn(officePath)).toList());
        usable.removeIf(RuleBooks::isBroken);
        return RuleBook.of(usable);
    }

    private static boolean isBroken(RuleView rule) {
        try {
            rule.rule().checked();
            return false;
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "the rule " + rule.id() + " is left out", Silenced.of(broken));
            return true;
        }
    }

    private static RuleView rule(ResultSet row) throws SQLException {
        return new RuleView(row.getLong("id"), row.getString("office_path"), new EditRule(row.getString("name"), RuleKind.valueOf(row.getString("kind")),
                RuleAction.valueOf(row.getString("action")), row.getBoolean("enabled"), row.getInt("position"), row.getString("terms"), row.getString("spared"),
                number(row, "most"), number(row, "minutes")), row.getInt("version"));
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        Long value = Sql.nullableLong(row, column);
        return value == null ? null : value.intValue();
    }
}
