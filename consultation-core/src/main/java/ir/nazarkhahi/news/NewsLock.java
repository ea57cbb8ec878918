package ir.nazarkhahi.news;

import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.news.item.NewsState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets many writers of comments in at once and keeps a withdrawal out meanwhile, by a shared lock on the items' rows. The
 * last day for comments is judged by the moment of arrival alone: what came in time is taken however long writing takes.
 */
public final class NewsLock {
    private NewsLock() {}

    /** To be called inside the transaction that writes; the lock is held until it ends. @return of those that exist */
    public static Map<Long, NewsState> states(Connection connection, Set<Long> itemIds) throws SQLException {
        Map<Long, NewsState> states = new HashMap<>();
        if (itemIds.isEmpty()) {
            return states;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, state FROM news_item WHERE id IN " + Sql.places(itemIds.size()) + " ORDER BY id LOCK IN SHARE MODE")) {
            int at = 1;
            for (long id : itemIds) {
                select.setLong(at++, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    states.put(rows.getLong(1), NewsState.valueOf(rows.getString(2)));
                }
            }
        }
        return states;
    }
}
