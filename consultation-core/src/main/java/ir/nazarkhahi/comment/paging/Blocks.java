package ir.nazarkhahi.comment.paging;

import ir.nazarkhahi.comment.paging.Shown.Block;
import ir.nazarkhahi.gate.bulk.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Table {@code comment_block}. */
public final class Blocks {
    /** Numbers in a block: few enough to pass by within a page's time, enough to keep the blocks of a million few. */
    static final long SIZE = 1_024;
    static final long ALL_PROVISIONS = -1;

    private final Sql sql;

    public Blocks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Where to begin to read.
     *
     * @param number the first number that may be on the page
     * @param skip how many shown comments from there on come before the page
     */
    public record Start(long number, long skip) {}

    /** To be called in the transaction that makes them visible, once for each. */
    public void add(Collection<Shown> comments) {
        if (comments.isEmpty()) {
            return;
        }
        Map<Block, Long> sums = comments.stream().flatMap(Shown::blocks).collect(Collectors.groupingBy(block -> block, Collectors.counting()));
        List<Object> values = new ArrayList<>();
        sums.forEach((block, more) -> values.addAll(block.row(more)));
        sql.update("INSERT INTO comment_block (consultation_id, provision_id, stance, block, shown) VALUES (?, ?, ?, ?, ?)"
                + ", (?, ?, ?, ?, ?)".repeat(sums.size() - 1) + " ON DUPLICATE KEY UPDATE shown = shown + VALUES(shown)", values.toArray());
    }

    /**
     * @param offset how many shown comments of the list come before the page
     * @param without how many of a block's shown comments are not in the list, by block
     */
    Start find(Narrowed list, long offset, Map<Long, Long> without) {
        long before = 0;
        for (Sum sum : offset == 0 ? List.<Sum>of() : sums(list)) {
            long shown = sum.shown() - without.getOrDefault(sum.block(), 0L);
            if (before + shown > offset) {
                return new Start(sum.block() * SIZE, offset - before);
            }
            before += shown;
        }
        return new Start(0, offset);
    }

    /** As {@link #find}, for a list that is read from its end: the number is the last that may be on the page. */
    Start findFromEnd(Narrowed list, long offset) {
        long before = 0;
        List<Sum> sums = offset == 0 ? List.of() : sums(list);
        for (int i = sums.size() - 1; i >= 0; i--) {
            if (before + sums.get(i).shown() > offset) {
                return new Start(sums.get(i).block() * SIZE + SIZE - 1, offset - before);
            }
            before += sums.get(i).shown();
        }
        return new Start(Long.MAX_VALUE, offset);
    }

    private record Sum(long block, long shown) {}

    private List<Sum> sums(Narrowed list) {
        Narrowed kept = new Narrowed(list.consultationId(), list.provisionId() == null ? ALL_PROVISIONS : list.provisionId(), list.stance());
        return sql.list("SELECT block, SUM(shown) AS shown FROM comment_block WHERE " + kept.where() + " GROUP BY block ORDER BY block",
                row -> new Sum(row.getLong("block"), row.getLong("shown")), kept.arguments());
    }
}
