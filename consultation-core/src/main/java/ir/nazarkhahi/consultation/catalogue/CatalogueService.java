package ir.nazarkhahi.consultation.catalogue;

import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Conditions;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
        Conditions wanted = conditions(query);
        String found = "SELECT * FROM (" + ROWS + ") found WHERE TRUE" + wanted.text();
        long total = sql.first("SELECT COUNT(*) FROM (" + found + ") counted", row -> row.getLong(1), wanted.arguments()).orElse(0L);
        Object[] arguments = wanted.arguments(query.size(), (long) query.page() * query.size());
        return new Page<>(sql.list(found + order(query) + " LIMIT ? OFFSET ?", CatalogueService::entry, arguments), total, query.page(), query.size());
    }

    public Optional<CatalogueEntry> byCode(String code) {
        return sql.first(ROWS + " AND c.code = ?", CatalogueService::entry, code);
    }

    private static Conditions conditions(CatalogueQuery query) {
        Conditions wanted = new Conditions().among("code", query.codes()).among("office", query.offices().isEmpty() ? null : query.offices())
                .within("published_at", query.posted()).within("changed_at", query.changed()).within("closes_at", query.closing());
        Instant openAt = query.openAt();
        return openAt == null ? wanted : wanted.and("stage = 'PUBLISHED' AND sealed_at IS NULL AND opens_at <= ? AND closes_at > ?", openAt, openAt);
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
