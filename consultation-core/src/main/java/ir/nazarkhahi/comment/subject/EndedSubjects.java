package ir.nazarkhahi.comment.subject;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.conclusion.Ended;
import ir.nazarkhahi.consultation.conclusion.EndedConsultations;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What was public and is over: consultations with their outcome, and news that take no comments any more, by their last day
 * or because they were withdrawn. News without a last day are never over.
 */
@ApplicationScoped
public class EndedSubjects {
    private static final String NEWS = "SELECT id, code, title_fa, office_path, LEAST(COALESCE(closes_at, withdrawn_at), COALESCE(withdrawn_at, closes_at)) AS ended_at"
            + " FROM news_item WHERE published_at IS NOT NULL AND (withdrawn_at IS NOT NULL OR closes_at <= ?)";

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private EndedConsultations consultations;
    @Inject
    private LegalClock clock;

    private Sql sql;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
    }

    /** The first to end first. */
    public List<Ended> all() {
        List<Ended> news = sql.list(NEWS, row -> new Ended(row.getLong("id"), row.getString("code"), row.getString("title_fa"), row.getString("office_path"),
                Sql.instant(row, "ended_at")), clock.now());
        return Stream.concat(consultations.all().stream(), news.stream()).sorted(Comparator.comparing(Ended::at).thenComparing(Ended::id)).toList();
    }
}
