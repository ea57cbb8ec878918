package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.paging.Blocks;
import ir.nazarkhahi.comment.rule.RuleBook;
import ir.nazarkhahi.comment.rule.RuleBook.Verdict;
import ir.nazarkhahi.comment.rule.RuleBooks;
import ir.nazarkhahi.comment.rule.match.Examined;
import ir.nazarkhahi.comment.sequence.Arrived.Numbered;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.Subject;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
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
    private Subjects subjects;
    @Inject
    private RuleBooks books;
    @Inject
    private LegalClock clock;

    private Sql sql;
    private Counts counts;
    private Blocks blocks;
    private Echoes echoes;
    private Findings findings;

    @PostConstruct
    void prepare() {
        sql = new Sql(database);
        counts = new Counts(sql);
        blocks = new Blocks(sql);
        echoes = new Echoes(sql);
        findings = new Findings(sql);
    }

    /** @return how many got their number; {@link #BITE} if there may be more */
    int next(Lease lease) {
        List<Arrived> waiting = sql.list("SELECT " + Arrived.COLUMNS + " FROM comment WHERE number IS NULL ORDER BY consultation_id, id LIMIT ?", Arrived::read, BITE);
        if (!waiting.isEmpty()) {
            leases.confirm(lease);
            Map<Long, List<Arrived>> byConsultation = waiting.stream().collect(Collectors.groupingBy(Arrived::consultationId));
            byConsultation.forEach((id, comments) -> number(subjects.byId(id), comments));
        }
        return waiting.size();
    }

    private void number(Subject subject, List<Arrived> comments) {
        RuleBook book = books.of(subject.officePath());
        Echoes.Heard heard = echoes.hear(book, subject.id(), comments);
        long number = lastNumber(subject.id());
        List<Numbered> numbered = new ArrayList<>();
        for (Arrived comment : comments) {
            number++;
            Verdict verdict = book.judge(new Examined(comment.words(), comment.found(), heard.of(comment)));
            numbered.add(new Numbered(comment, number, new CommentRef(subject.code(), number).toString(), verdict));
        }
        write(subject, numbered);
        sql.update("UPDATE comment_sequence SET last_number = ? WHERE consultation_id = ?", number, subject.id());
    }

    private long lastNumber(long consultationId) {
        sql.update("INSERT IGNORE INTO comment_sequence (consultation_id, last_number) VALUES (?, 0)", consultationId);
        return sql.first("SELECT last_number FROM comment_sequence WHERE consultation_id = ? FOR UPDATE", row -> row.getLong(1), consultationId).orElseThrow();
    }

    private void write(Subject subject, List<Numbered> numbered) {
        Instant now = clock.now();
        List<Object> values = new ArrayList<>();
        for (Numbered one : numbered) {
            values.addAll(List.of(one.comment().id(), one.number(), one.ref(), one.state(), !one.isHeld()));
        }
        values.add(now);
        sql.update("UPDATE comment c JOIN (SELECT ? AS id, ? AS number, ? AS ref, ? AS state, ? AS shown"
                + " UNION ALL SELECT ?, ?, ?, ?, ?".repeat(numbered.size() - 1) + ") given ON given.id = c.id"
                + " SET c.number = given.number, c.ref = given.ref, c.state = given.state, c.shown = given.shown, c.numbered_at = ?, c.origin = NULL", values.toArray());
        findings.write(subject, numbered, now);
        counts.add(numbered);
        blocks.add(numbered.stream().filter(one -> !one.isHeld()).map(Numbered::shown).toList());
    }

    /** What rules about repeated sending no longer look back to. */
    void forget() {
        echoes.forget(clock.now());
    }
}
