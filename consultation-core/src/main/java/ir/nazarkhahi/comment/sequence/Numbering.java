package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.paging.Blocks;
import ir.nazarkhahi.comment.sequence.Arrived.Numbered;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** One bite of the sequencer: all of it in one transaction, so a node that dies leaves neither a gap nor a double. */
@ApplicationScoped
@UseCase
class Numbering {
    static final int BITE = 500;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Leases leases;
    @Inject
    private ConsultationService consultations;
    @Inject
    private Settings settings;
    @Inject
    private LegalClock clock;

    private Sql sql;
    private Counts counts;
    private Blocks blocks;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
        counts = new Counts(sql);
        blocks = new Blocks(sql);
    }

    /** @return how many got their number; {@link #BITE} if there may be more */
    int next(Lease lease) {
        List<Arrived> waiting = sql.list("SELECT " + Arrived.COLUMNS + " FROM comment WHERE number IS NULL ORDER BY consultation_id, id LIMIT ?", Arrived::read, BITE);
        if (!waiting.isEmpty()) {
            leases.confirm(lease);
            Map<Long, List<Arrived>> byConsultation = waiting.stream().collect(Collectors.groupingBy(Arrived::consultationId));
            byConsultation.forEach((id, comments) -> number(consultations.byId(id), comments));
        }
        return waiting.size();
    }

    private void number(ConsultationView consultation, List<Arrived> comments) {
        WordList list = new WordList(settings.text(consultation.officePath(), Setting.HELD_WORDS));
        long number = lastNumber(consultation.id());
        List<Numbered> numbered = new ArrayList<>();
        for (Arrived comment : comments) {
            number++;
            numbered.add(new Numbered(comment, number, new CommentRef(consultation.code(), number).toString(), list.firstIn(comment.words()).orElse(null)));
        }
        write(consultation, numbered);
        sql.update("UPDATE comment_sequence SET last_number = ? WHERE consultation_id = ?", number, consultation.id());
    }

    private long lastNumber(long consultationId) {
        sql.update("INSERT IGNORE INTO comment_sequence (consultation_id, last_number) VALUES (?, 0)", consultationId);
        return sql.first("SELECT last_number FROM comment_sequence WHERE consultation_id = ? FOR UPDATE", row -> row.getLong(1), consultationId).orElseThrow();
    }

    private void write(ConsultationView consultation, List<Numbered> numbered) {
        Instant now = clock.now();
        List<Object> values = new ArrayList<>();
        for (Numbered one : numbered) {
            values.addAll(List.of(one.comment().id(), one.number(), one.ref(), one.state(), one.heldFor() == null));
        }
        values.add(now);
        sql.update("UPDATE comment c JOIN (SELECT ? AS id, ? AS number, ? AS ref, ? AS state, ? AS shown"
                + " UNION ALL SELECT ?, ?, ?, ?, ?".repeat(numbered.size() - 1) + ") given ON given.id = c.id"
                + " SET c.number = given.number, c.ref = given.ref, c.state = given.state, c.shown = given.shown, c.numbered_at = ?", values.toArray());
        numbered.stream().filter(one -> one.heldFor() != null).forEach(one -> hold(consultation, one, now));
        counts.add(numbered);
        blocks.add(numbered.stream().filter(one -> one.heldFor() == null).map(Numbered::shown).toList());
    }

    private void hold(ConsultationView consultation, Numbered one, Instant now) {
        sql.update("INSERT INTO comment_hold (comment_id, consultation_id, office_path, word, held_at) VALUES (?, ?, ?, ?, ?)",
                one.comment().id(), consultation.id(), consultation.officePath(), one.heldFor(), now);
        sql.update("INSERT INTO comment_event (comment_id, happened_at, what, reason, addendum) VALUES (?, ?, 'HELD', NULL, FALSE)", one.comment().id(), now);
    }
}
