package ir.nazarkhahi.comment.paging;

import ir.nazarkhahi.gate.bulk.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds which comments are on a page of a list, in indexes alone. */
public final class Lists {
    private final Sql sql;
    private final Blocks blocks;

    public Lists(Sql sql) {
        this.sql = sql;
        this.blocks = new Blocks(sql);
    }

    /** @return the ids of those that are shown, in the order asked for */
    public List<Long> page(Narrowed list, CommentOrder order, long offset, int size) {
        return switch (order) {
            case OLDEST -> oldest(list, offset, size);
            case NEWEST -> newest(list, offset, size);
            case MOST_SUPPORTED -> mostSupported(list, offset, size);
        };
    }

    private List<Long> oldest(Narrowed list, long offset, int size) {
        Blocks.Start start = blocks.find(list, offset, Map.of());
        return ids("SELECT id FROM comment WHERE " + list.where() + " AND number >= ? AND shown = TRUE ORDER BY number LIMIT ? OFFSET ?",
                list.arguments(start.number(), size, start.skip()));
    }

    private List<Long> newest(Narrowed list, long offset, int size) {
        Blocks.Start start = blocks.findFromEnd(list, offset);
        return ids("SELECT id FROM comment WHERE " + list.where() + " AND number <= ? AND shown = TRUE ORDER BY number DESC LIMIT ? OFFSET ?",
                list.arguments(start.number(), size, start.skip()));
    }

    /** First those that have a count, then the others: what nobody supports has no row to keep up. */
    private List<Long> mostSupported(Narrowed list, long offset, int size) {
        List<Long> page = new ArrayList<>(ids("SELECT comment_id FROM comment_support_count WHERE " + list.where() + " ORDER BY supports DESC, number LIMIT ? OFFSET ?",
                list.arguments(size, offset)));
        if (page.size() < size) {
            Map<Long, Long> supported = supportedByBlock(list);
            long before = supported.values().stream().mapToLong(Long::longValue).sum();
            Blocks.Start start = blocks.find(list, Math.max(0, offset - before), supported);
            page.addAll(ids("SELECT id FROM comment WHERE " + list.where() + " AND number >= ? AND shown = TRUE"
                    + " AND NOT EXISTS (SELECT 1 FROM comment_support_count s WHERE s.comment_id = comment.id) ORDER BY number LIMIT ? OFFSET ?",
                    list.arguments(start.number(), size - page.size(), start.skip())));
        }
        return page;
    }

    private Map<Long, Long> supportedByBlock(Narrowed list) {
        record Count(long block, long comments) {}
        return sql.list("SELECT number DIV " + Blocks.SIZE + " AS block, COUNT(*) AS comments FROM comment_support_count WHERE " + list.where() + " GROUP BY block",
                row -> new Count(row.getLong("block"), row.getLong("comments")), list.arguments()).stream().collect(Collectors.toMap(Count::block, Count::comments));
    }

    private List<Long> ids(String query, Object... arguments) {
        return sql.list(query, row -> row.getLong(1), arguments);
    }
}
