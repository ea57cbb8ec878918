package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the database knows of the nodes' indexes. Before an index is saved, its new token is written here, and the index
 * is saved with it: so an index whose token is not here has seen what this database has not, or is another's.
 */
@ApplicationScoped
class IndexRegister {
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    /** @param progress 0 to 100 of the index that is being made; 100 if none is */
    record Node(long generation, int progress) {}

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** For a new index, which is made after that wish. */
    void begin(String id, String token, long generation) {
        sql.update("INSERT INTO search_index (id, token, previous, generation, progress, seen_at) VALUES (?, ?, ?, ?, 100, NOW(6))", id, token, token, generation);
        sql.update("DELETE FROM search_index WHERE seen_at < NOW(6) - INTERVAL 90 DAY");
    }

    boolean knows(String id, String token) {
        return sql.first("SELECT 1 FROM search_index WHERE id = ? AND ? IN (token, previous)", row -> row.getInt(1), id, token).isPresent();
    }

    /** @return false if the index is not this database's any more */
    boolean advance(String id, String from, String to) {
        return sql.update("UPDATE search_index SET previous = ?, token = ?, seen_at = NOW(6) WHERE id = ? AND ? IN (token, previous)", from, to, id, from) > 0;
    }

    void seen(String id, int progress) {
        sql.update("UPDATE search_index SET seen_at = NOW(6), progress = ? WHERE id = ?", progress, id);
    }

    void forget(String id) {
        sql.update("DELETE FROM search_index WHERE id = ?", id);
    }

    /** The nodes that were there within the last half minute. */
    List<Node> nodes() {
        return sql.list("SELECT generation, progress FROM search_index WHERE seen_at > NOW(6) - INTERVAL 30 SECOND", row -> new Node(row.getLong(1), row.getInt(2)));
    }

    long wished() {
        return sql.first("SELECT generation FROM search_wish WHERE id = 1", row -> row.getLong(1)).orElse(0L);
    }

    /** Every node shall have an index that is made after this; a smaller number than before is no wish. */
    void wish(long generation) {
        sql.update("UPDATE search_wish SET generation = GREATEST(generation, ?) WHERE id = 1", generation);
    }
}
