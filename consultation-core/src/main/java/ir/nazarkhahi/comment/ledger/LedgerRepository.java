package ir.nazarkhahi.comment.ledger;

import static ir.nazarkhahi.gate.sql.NativeSql.instant;
import static ir.nazarkhahi.gate.sql.NativeSql.number;
import static ir.nazarkhahi.gate.sql.NativeSql.query;
import static ir.nazarkhahi.gate.sql.NativeSql.rows;
import static ir.nazarkhahi.gate.sql.NativeSql.text;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.mark.MarkColumns;
import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.tracking.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comments in their own tables, columns in the order of each statement. */
@ApplicationScoped
class LedgerRepository {
    private static final String KEY = "CASE WHEN state = 'PUBLISHED' THEN HEX(text_key) ELSE CONCAT('#', number) END";

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    Standing standing(long consultationId) {
        Object[] numbered = rows(entities, """
                SELECT COALESCE(SUM(published), 0), COALESCE(SUM(redacted), 0), COALESCE(SUM(rejected), 0), COALESCE(SUM(held), 0), COALESCE(SUM(withdrawn), 0)
                FROM comment_count WHERE consultation_id = ?1""", consultationId).get(0);
        long received = number(query(entities, "SELECT COUNT(*) FROM comment USE INDEX (comment_texts) WHERE consultation_id = ?1", consultationId).getSingleResult());
        long unnumbered = number(query(entities, "SELECT COUNT(*) FROM comment WHERE number IS NULL AND consultation_id = ?1", consultationId).getSingleResult());
        long leaving = number(query(entities, "SELECT COUNT(*) FROM comment_takeback t JOIN comment c ON c.id = t.comment_id WHERE t.applied_at IS NULL AND c.consultation_id = ?1", consultationId).getSingleResult());
        return new Standing(received, unnumbered, number(numbered[0]), number(numbered[1]), number(numbered[2]), number(numbered[3]), number(numbered[4]), leaving);
    }

    List<TextGroup> groups(long consultationId, long provisionId, int page, int size) {
        return rows(entities, "SELECT " + KEY + ", MIN(number), COUNT(*), SUM(stance = 'SUPPORT'), SUM(stance = 'OPPOSE'), SUM(stance = 'AMEND'), SUM(stance = 'NEUTRAL')"
                + " FROM comment WHERE consultation_id = ?1 AND provision_id = ?2 AND number IS NOT NULL AND state NOT IN ('REJECTED', 'WITHDRAWN')"
                + " GROUP BY 1 ORDER BY 3 DESC, 2 LIMIT ?3 OFFSET ?4", consultationId, provisionId, size, (long) page * size).stream()
                .map(row -> new TextGroup(text(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6])))
                .toList();
    }

    long countGroups(long consultationId, long provisionId) {
        return number(query(entities, "SELECT COUNT(DISTINCT " + KEY + ") FROM comment"
                + " WHERE consultation_id = ?1 AND provision_id = ?2 AND number IS NOT NULL AND state NOT IN ('REJECTED', 'WITHDRAWN')", consultationId, provisionId).getSingleResult());
    }

    TextOrder order(long consultationId, long provisionId) {
        List<Object[]> rows = rows(entities, "SELECT number, MIN(number) OVER (PARTITION BY " + KEY + ") AS first, COUNT(*) OVER (PARTITION BY " + KEY + ") AS size"
                + " FROM comment WHERE consultation_id = ?1 AND provision_id = ?2 AND number IS NOT NULL ORDER BY size DESC, first, number", consultationId, provisionId);
        TextOrder order = new TextOrder(new long[rows.size()], new long[rows.size()], new long[rows.size()]);
        for (int i = 0; i < rows.size(); i++) {
            order.numbers()[i] = number(rows.get(i)[0]);
            order.firsts()[i] = number(rows.get(i)[1]);
            order.sizes()[i] = number(rows.get(i)[2]);
        }
        return order;
    }

    List<WorkingComment> workingCopies(long consultationId, Collection<Long> numbers) {
        return rows(entities, "SELECT id, number, ref, provision_id, provision_eid, stance,"
                + " COALESCE(redacted_text, text),"
                + " NULLIF(COALESCE(redacted_wording, wording), ''),"
                + " NULLIF(COALESCE(redacted_name, public_name), ''), NULLIF(COALESCE(redacted_organisation, organisation), ''), channel, received_at, state, stub_reason,"
                + " addendum_at, text_key, replaced_by, registered_office, late + 0, text_number," + MarkColumns.ALL
                + " FROM comment LEFT JOIN comment_mark m ON m.comment_id = comment.id WHERE consultation_id = ?1 AND number IN (" + list(numbers) + ")", consultationId).stream().map(LedgerRepository::workingCopy).toList();
    }

    List<PlacedComment> placed(long consultationId, Collection<Long> numbers) {
        return rows(entities, "SELECT id, number, provision_id, state, " + KEY + " FROM comment WHERE consultation_id = ?1 AND number IN (" + list(numbers) + ")",
                consultationId).stream().map(LedgerRepository::placedComment).toList();
    }

    List<PlacedComment> sameText(long consultationId, PlacedComment comment) {
        return rows(entities, "SELECT id, number, provision_id, state, " + KEY + " FROM comment WHERE consultation_id = ?1 AND provision_id = ?2"
                + " AND text_key = UNHEX(?3) AND number IS NOT NULL AND state = 'PUBLISHED' ORDER BY number",
                consultationId, comment.provisionId(), comment.groupKey()).stream().map(LedgerRepository::placedComment).toList();
    }

    Map<Long, CommentLedger.Rejection> rejected(Collection<Long> ids) {
        Map<Long, CommentLedger.Rejection> rejected = new HashMap<>();
        rows(entities, "SELECT id, consultation_id, COALESCE(stub_reason, '') FROM comment WHERE state = 'REJECTED' AND id IN (" + list(ids) + ")")
                .forEach(row -> rejected.put(number(row[0]), new CommentLedger.Rejection(number(row[1]), text(row[2]))));
        return rejected;
    }

    private static WorkingComment workingCopy(Object[] row) {
        long provision = number(row[3]);
        return new WorkingComment(number(row[0]), number(row[1]), text(row[2]), provision == 0 ? null : provision, provision == 0 ? null : text(row[4]),
                Stance.valueOf(text(row[5])), text(row[6]), text(row[7]), text(row[8]), text(row[9]), Channel.valueOf(text(row[10])), instant(row[11]),
                CommentState.valueOf(text(row[12])), text(row[13]), row[14] == null ? null : instant(row[14]), (byte[]) row[15], MarkColumns.read(row), text(row[16]),
                Registration.of(Channel.valueOf(text(row[10])), row[17] == null ? null : number(row[17]), number(row[18]) == 1), (int) number(row[19]));
    }

    private static PlacedComment placedComment(Object[] row) {
        return new PlacedComment(number(row[0]), number(row[1]), number(row[2]), CommentState.valueOf(text(row[3])), text(row[4]));
    }

    /** Numbers alone go into the statement's text, so nothing can be smuggled in. */
    private static String list(Collection<Long> numbers) {
        List<String> texts = new ArrayList<>();
        numbers.forEach(number -> texts.add(Long.toString(number)));
        return String.join(",", texts);
    }
}
