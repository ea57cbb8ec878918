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
     * @param provisionId null for all
     * @param stance null for all
     * @param offset how many shown comments come before the page
     */
    public Start find(long consultationId, Long provisionId, String stance, long offset) {
        long before = 0;
        for (Sum sum : offset == 0 ? List.<Sum>of() : sums(consultationId, provisionId == null ? ALL_PROVISIONS : provisionId, stance)) {
            if (before + sum.shown() > offset) {
                return new Start(sum.block() * SIZE, offset - before);
            }
            before += sum.shown();
        }
        return new Start(0, offset);
    }

    private record Sum(long block, long shown) {}

    private List<Sum> sums(long consultationId, long provisionId, String stance) {
        List<Object> arguments = new ArrayList<>(List.of(consultationId, provisionId));
        if (stance != null) {
            arguments.add(stance);
        }
        return sql.list("SELECT block, SUM(shown) AS shown FROM comment_block WHERE consultation_id = ? AND provision_id = ?"
                + (stance == null ? "" : " AND stance = ?") + " GROUP BY block ORDER BY block",
                row -> new Sum(row.getLong("block"), row.getLong("shown")), arguments.toArray());
    }
}
