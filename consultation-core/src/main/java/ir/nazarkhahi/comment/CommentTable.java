package ir.nazarkhahi.comment;

import ir.nazarkhahi.comment.mark.MarkColumns;
import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.comment.paging.CommentOrder;
import ir.nazarkhahi.comment.paging.Lists;
import ir.nazarkhahi.comment.paging.Narrowed;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.tracking.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads table {@code comment}. A page is found in an index alone; only its own rows are then read. */
final class CommentTable {
    private static final String WORKING = "SELECT c.*, COALESCE(c.redacted_text, c.text) AS working_text, NULLIF(COALESCE(c.redacted_wording, c.wording), '') AS working_wording,"
            + " NULLIF(COALESCE(c.redacted_name, c.public_name), '') AS working_name, NULLIF(COALESCE(c.redacted_organisation, c.organisation), '') AS working_organisation,"
            + MarkColumns.ALL + " FROM comment c LEFT JOIN comment_mark m ON m.comment_id = c.id ";

    private final Sql sql;
    private final Lists lists;

    CommentTable(Sql sql) {
        this.sql = sql;
        this.lists = new Lists(sql);
    }

    List<WorkingComment> shown(CommentFilter filter, CommentOrder order, long offset, int size) {
        List<Long> ids = lists.page(narrowed(filter), order, offset, size);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, WorkingComment> found = sql.list(WORKING + "WHERE c.id IN " + Sql.places(ids.size()), CommentTable::working, ids.toArray()).stream()
                .collect(Collectors.toMap(WorkingComment::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    /** By comment; what nobody supports is missing. */
    Map<Long, Long> supports(Collection<Long> ids) {
        Map<Long, Long> supports = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list("SELECT comment_id, supports FROM comment_support_count WHERE comment_id IN " + Sql.places(ids.size()),
                    row -> supports.put(row.getLong(1), row.getLong(2)), ids.toArray());
        }
        return supports;
    }

    /**
     * A look into the index for each provision: how many comments there are does not matter, only how many provisions.
     * Rejected ones have nothing to read and do not count.
     */
    List<WorkingComment> first(long consultationId, Collection<Long> provisionIds, int each) {
        if (provisionIds.isEmpty()) {
            return List.of();
        }
        String one = "(SELECT id FROM comment WHERE consultation_id = ? AND provision_id = ? AND shown = TRUE AND state NOT IN ('REJECTED', 'WITHDRAWN') ORDER BY number LIMIT ?)";
        String all = String.join(" UNION ALL ", Collections.nCopies(provisionIds.size(), one));
        Object[] arguments = provisionIds.stream().flatMap(id -> Stream.of(consultationId, id, each)).toArray();
        return sql.list(WORKING + "JOIN (" + all + ") page ON page.id = c.id ORDER BY c.number", CommentTable::working, arguments);
    }

    List<WorkingComment> after(CommentFilter filter, long number, int size) {
        Narrowed list = narrowed(filter);
        return sql.list(WORKING + "WHERE " + list.where() + " AND number > ? ORDER BY c.number LIMIT ?", CommentTable::working, list.arguments(number, size));
    }

    Optional<WorkingComment> numbered(long consultationId, long number) {
        return sql.first(WORKING + "WHERE c.number = ? AND c.consultation_id = ?", CommentTable::working, number, consultationId);
    }

    Optional<WorkingComment> byRef(String ref) {
        return CommentRef.parse(ref).flatMap(parsed -> sql.first(WORKING + "WHERE c.number = ? AND c.ref = ?", CommentTable::working,
                parsed.number(), parsed.toString()));
    }

    Optional<WorkingComment> byId(long id) {
        return sql.first(WORKING + "WHERE c.id = ?", CommentTable::working, id);
    }

    long shownBefore(WorkingComment comment) {
        long provisionId = comment.provisionId() == null ? CommentFilter.ON_THE_WHOLE : comment.provisionId();
        return sql.first("SELECT COUNT(*) FROM comment WHERE consultation_id = (SELECT consultation_id FROM comment WHERE id = ?)"
                + " AND provision_id = ? AND number < ? AND shown = TRUE", row -> row.getLong(1), comment.id(), provisionId, comment.number()).orElse(0L);
    }

    long waiting(long consultationId) {
        return sql.first("SELECT COUNT(*) AS waiting FROM comment WHERE number IS NULL AND consultation_id = ?", row -> row.getLong("waiting"), consultationId).orElse(0L);
    }

    List<StanceCount> counts(long consultationId) {
        return sql.list("SELECT * FROM comment_count WHERE consultation_id = ?", row -> new StanceCount(
                provisionId(row), eId(row), Stance.valueOf(row.getString("stance")),
                row.getLong("published"), row.getLong("redacted"), row.getLong("rejected"), row.getLong("held"), row.getLong("withdrawn")), consultationId);
    }

    private static Narrowed narrowed(CommentFilter filter) {
        return new Narrowed(filter.consultationId(), filter.provisionId(), filter.stance() == null ? null : filter.stance().name());
    }

    private static WorkingComment working(ResultSet row) throws SQLException {
        return new WorkingComment(row.getLong("id"), row.getLong("number"), row.getString("ref"), provisionId(row), eId(row),
                Stance.valueOf(row.getString("stance")), row.getString("working_text"), row.getString("working_wording"),
                row.getString("working_name"), row.getString("working_organisation"), Channel.valueOf(row.getString("channel")),
                Sql.instant(row, "received_at"), CommentState.valueOf(row.getString("state")), row.getString("stub_reason"), Sql.instant(row, "addendum_at"), row.getBytes("text_key"), MarkColumns.read(row), row.getString("replaced_by"),
                Registration.of(Channel.valueOf(row.getString("channel")), Sql.nullableLong(row, "registered_office"), row.getBoolean("late")), row.getInt("text_number"));
    }

    private static Long provisionId(ResultSet row) throws SQLException {
        long id = row.getLong("provision_id");
        return id == CommentFilter.ON_THE_WHOLE ? null : id;
    }

    private static String eId(ResultSet row) throws SQLException {
        String eId = row.getString("provision_eid");
        return eId.isEmpty() ? null : eId;
    }
}
