package ir.nazarkhahi.it.comment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.paging.Blocks;
import ir.nazarkhahi.comment.paging.CommentOrder;
import ir.nazarkhahi.comment.paging.Shown;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page is found by blocks of numbers, and is the page that counting from the first comment gives. */
@ExtendWith(ArquillianExtension.class)
class DeepPageIT {
    private static final long CONSULTATION = 900_000_000_001L;
    private static final int MANY = 5_000;
    private static final int PROVISIONS = 3;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private CommentQueries comments;

    private record Row(long number, long provisionId, Stance stance, boolean shown) {}

    @Test
    void every_page_is_the_one_that_counting_gives_whatever_narrows_the_list() {
        Sql sql = new Sql(database);
        Random random = new Random(7);
        List<Row> rows = random.ints(MANY, 0, PROVISIONS * 8).mapToObj(drawn -> new Row(0, drawn % PROVISIONS,
                Stance.values()[drawn % Stance.values().length], drawn % 8 != 0)).toList();
        List<Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new Row(numbered.size() + 1, row.provisionId(), row.stance(), row.shown())));
        try {
            numbered.forEach(row -> insert(sql, row));
            new Blocks(sql).add(numbered.stream().filter(Row::shown)
                    .map(row -> new Shown(CONSULTATION, row.provisionId(), row.stance().name(), row.number())).toList());

            Map<Long, Long> supports = supports(sql, numbered, random);

            for (Long provision : new Long[] {null, 0L, 2L}) {
                for (Stance stance : new Stance[] {null, Stance.SUPPORT, Stance.OPPOSE}) {
                    CommentFilter filter = new CommentFilter(CONSULTATION, provision, stance);
                    assertThatPagesAreExact(numbered, filter, CommentOrder.OLDEST, Comparator.comparing(Row::number));
                    assertThatPagesAreExact(numbered, filter, CommentOrder.NEWEST, Comparator.comparing(Row::number).reversed());
                    assertThatPagesAreExact(numbered, filter, CommentOrder.MOST_SUPPORTED,
                            Comparator.comparing((Row row) -> -supports.getOrDefault(row.number(), 0L)).thenComparing(Row::number));
                }
            }
        } finally {
            sql.update("DELETE FROM comment_support_count WHERE consultation_id = ?", CONSULTATION);
            sql.update("DELETE FROM comment WHERE consultation_id = ?", CONSULTATION);
            sql.update("DELETE FROM comment_block WHERE consultation_id = ?", CONSULTATION);
        }
    }

    @Test
    void the_blocks_hold_as_many_as_are_shown() {
        List<String> wrong = new Sql(database).list("SELECT c.consultation_id, c.provision_id, c.stance, c.number DIV 1024 AS block, COUNT(*) AS counted, MAX(b.shown) AS kept"
                        + " FROM comment c LEFT JOIN comment_block b ON b.consultation_id = c.consultation_id AND b.provision_id = c.provision_id"
                        + " AND b.stance = c.stance AND b.block = c.number DIV 1024 WHERE c.shown = TRUE AND c.number IS NOT NULL GROUP BY 1, 2, 3, 4",
                row -> row.getLong("counted") == row.getLong("kept") ? "" : row.getString(1) + "/" + row.getString(2) + ": " + row.getLong("counted") + " shown, " + row.getLong("kept") + " kept");

        assertThat(wrong).isNotEmpty().allSatisfy(difference -> assertThat(difference).isEmpty());
    }

    /** Of about every seventh shown comment. */
    private static Map<Long, Long> supports(Sql sql, List<Row> rows, Random random) {
        Map<Long, Long> supports = new HashMap<>();
        rows.stream().filter(row -> row.shown() && random.nextInt(7) == 0).forEach(row -> {
            supports.put(row.number(), 1L + random.nextInt(5));
            sql.update("INSERT INTO comment_support_count (comment_id, consultation_id, provision_id, number, stance, supports) VALUES (?, ?, ?, ?, ?, ?)",
                    CONSULTATION + row.number(), CONSULTATION, row.provisionId(), row.number(), row.stance(), supports.get(row.number()));
        });
        return supports;
    }

    private void assertThatPagesAreExact(List<Row> rows, CommentFilter filter, CommentOrder order, Comparator<Row> by) {
        List<String> expected = rows.stream().filter(Row::shown).sorted(by)
                .filter(row -> filter.provisionId() == null || filter.provisionId() == row.provisionId())
                .filter(row -> filter.stance() == null || filter.stance() == row.stance()).map(row -> "ref-" + row.number()).toList();
        int size = 50;
        int last = (expected.size() - 1) / size;
        for (int page : new int[] {0, 1, last / 2, last - 1, last, last + 1}) {
            int from = Math.min(expected.size(), page * size);
            assertThat(comments.published(filter, order, page, size).items()).extracting(PublishedComment::ref)
                    .isEqualTo(expected.subList(from, Math.min(expected.size(), from + size)));
        }
    }

    private static void insert(Sql sql, Row row) {
        sql.update("INSERT INTO comment (id, consultation_id, version_id, provision_id, provision_eid, number, ref, stance, state, shown, text, channel, locale,"
                        + " received_at, text_key, leaf) VALUES (?, ?, 0, ?, '', ?, ?, ?, ?, ?, 'نظر', 'WEB', 'fa', NOW(6), REPEAT('0', 32), REPEAT('0', 32))",
                CONSULTATION + row.number(), CONSULTATION, row.provisionId(), row.number(), "ref-" + row.number(), row.stance(),
                row.shown() ? "PUBLISHED" : "HELD", row.shown());
    }
}
