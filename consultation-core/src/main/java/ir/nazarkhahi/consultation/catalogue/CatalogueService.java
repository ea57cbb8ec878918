package ir.nazarkhahi.consultation.catalogue;

import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads tables {@code consultation} and {@code consultation_event}; only what is published. */
@ApplicationScoped
@UseCase
public class CatalogueService {
    private static final String ROWS = "SELECT c.id, c.code, c.title, o.code AS office, c.kind, c.stage, c.published_at, c.opens_at, c.closes_at, c.sealed_at,"
            + " (SELECT MAX(e.happened_at) FROM consultation_event e WHERE e.consultation_id = c.id) AS changed_at"
            + " FROM consultation c JOIN office o ON o.id = c.office_id WHERE c.published_at IS NOT NULL";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    public Page<CatalogueEntry> list(CatalogueQuery query) {
        if (query.codes() != null && query.codes().isEmpty()) {
            return new Page<>(List.of(), 0, query.page(), query.size());
        }
        List<Object> arguments = new ArrayList<>();
        String found = "SELECT * FROM (" + ROWS + ") found WHERE TRUE" + conditions(query, arguments);
        long total = sql.first("SELECT COUNT(*) FROM (" + found + ") counted", row -> row.getLong(1), arguments.toArray()).orElse(0L);
        arguments.add(query.size());
        arguments.add((long) query.page() * query.size());
        return new Page<>(sql.list(found + order(query) + " LIMIT ? OFFSET ?", CatalogueService::entry, arguments.toArray()), total, query.page(), query.size());
    }

    public Optional<CatalogueEntry> byCode(String code) {
        return sql.first(ROWS + " AND c.code = ?", CatalogueService::entry, code);
    }

    private static String conditions(CatalogueQuery query, List<Object> arguments) {
        StringBuilder where = new StringBuilder();
        among("code", query.codes(), where, arguments);
        among("office", query.offices().isEmpty() ? null : query.offices(), where, arguments);
        within("published_at", query.posted(), where, arguments);
        within("changed_at", query.changed(), where, arguments);
        within("closes_at", query.closing(), where, arguments);
        if (query.openAt() != null) {
            where.append(" AND stage = 'PUBLISHED' AND sealed_at IS NULL AND opens_at <= ? AND closes_at > ?");
            arguments.add(query.openAt());
            arguments.add(query.openAt());
        }
        return where.toString();
    }

    private static void among(String column, Collection<String> values, StringBuilder where, List<Object> arguments) {
        if (values != null) {
            where.append(" AND ").append(column).append(" IN ").append(Sql.places(values.size()));
            arguments.addAll(values);
        }
    }

    private static void within(String column, CatalogueQuery.Span span, StringBuilder where, List<Object> arguments) {
        if (span.from() != null) {
            where.append(" AND ").append(column).append(" >= ?");
            arguments.add(span.from());
        }
        if (span.before() != null) {
            where.append(" AND ").append(column).append(" < ?");
            arguments.add(span.before());
        }
    }

    private static String order(CatalogueQuery query) {
        return query.order().stream().map(sort -> column(sort.by()) + (sort.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", ", " ORDER BY ", query.order().isEmpty() ? "code" : ", code"));
    }

    private static String column(CatalogueQuery.By by) {
        return switch (by) {
            case CODE -> "code";
            case TITLE -> "title";
            case POSTED -> "published_at";
            case CHANGED -> "changed_at";
            case CLOSING -> "closes_at";
        };
    }

    private static CatalogueEntry entry(ResultSet row) throws SQLException {
        return new CatalogueEntry(row.getLong("id"), row.getString("code"), row.getString("title"), row.getString("office"), row.getString("kind"),
                Stage.valueOf(row.getString("stage")), Sql.instant(row, "published_at"), Sql.instant(row, "opens_at"), Sql.instant(row, "closes_at"),
                Sql.instant(row, "sealed_at"), Sql.instant(row, "changed_at"));
    }
}
