package ir.nazarkhahi.comment.catalogue;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Conditions;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.news.NewsNames;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads tables {@code comment} and {@code comment_event}; only what the public list shows. */
@ApplicationScoped
@UseCase
public class CommentCatalogueService {
    private static final String CHANGED = "COALESCE((SELECT MAX(e.happened_at) FROM comment_event e WHERE e.comment_id = c.id), c.numbered_at)";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    public Page<CommentRow> list(CommentCatalogueQuery query) {
        if (query.isEmpty()) {
            return new Page<>(List.of(), 0, query.page(), query.size());
        }
        Conditions wanted = new Conditions().among("c.consultation_id", query.consultationIds()).among("c.ref", query.refs())
                .within("c.numbered_at", query.posted()).within(CHANGED, query.changed());
        String from = " FROM comment c WHERE c.shown = TRUE AND c.number IS NOT NULL AND c.consultation_id < " + NewsNames.FIRST_ID + wanted.text();
        long total = sql.first("SELECT COUNT(*)" + from, row -> row.getLong(1), wanted.arguments()).orElse(0L);
        List<CommentRow> rows = sql.list("SELECT c.ref, c.state, NULLIF(COALESCE(c.redacted_organisation, c.organisation), '') AS shown_organisation, c.numbered_at, "
                + CHANGED + " AS changed_at" + from + order(query) + " LIMIT ? OFFSET ?", CommentCatalogueService::row,
                wanted.arguments(query.size(), (long) query.page() * query.size()));
        return new Page<>(rows, total, query.page(), query.size());
    }

    /** Within one consultation numbers are given in time: then the index has the order already. */
    private static String order(CommentCatalogueQuery query) {
        boolean one = query.consultationIds() != null && query.consultationIds().size() == 1;
        return query.order().stream().map(sort -> column(sort.by(), one) + (sort.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", ", " ORDER BY ", (query.order().isEmpty() ? "" : ", ") + (one ? "c.number" : "c.ref")));
    }

    private static String column(CommentCatalogueQuery.By by, boolean inOneConsultation) {
        return switch (by) {
            case REF -> inOneConsultation ? "c.number" : "c.ref";
            case POSTED -> inOneConsultation ? "c.number" : "c.numbered_at";
            case CHANGED -> "changed_at";
        };
    }

    private static CommentRow row(ResultSet row) throws SQLException {
        CommentState state = CommentState.valueOf(row.getString("state"));
        return new CommentRow(row.getString("ref"), state, state.isGone() ? null : row.getString("shown_organisation"),
                Sql.instant(row, "numbered_at"), Sql.instant(row, "changed_at"));
    }
}
