package ir.nazarkhahi.commentary.report;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.commentary.document.Figures;
import ir.nazarkhahi.commentary.document.Stances;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Entity
@Table(name = "news_report")
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "item_id")
    private long itemId;
    private Integer number;
    private String summary;
    private String refs;
    private String recipients;
    @Column(name = "letter_number")
    private String letterNumber;
    @Column(name = "report_date")
    private LocalDate date;
    @Column(name = "writer_id")
    private long writerId;
    private String writer;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "last_number")
    private long lastNumber;
    private long received;
    private long published;
    private long redacted;
    private long rejected;
    private long withdrawn;
    private long support;
    private long oppose;
    private long amend;
    private long neutral;
    @Version
    private int version;

    /** Of the moment of issuing. */
    record Counted(Balance balance, StanceTally stances, long lastNumber) {}

    protected Report() {}

    Report(long itemId) {
        this.itemId = itemId;
    }

    void write(Actor actor, SaveReport asked, List<String> cited, Instant now) {
        summary = asked.summary();
        recipients = asked.recipients();
        letterNumber = asked.letterNumber();
        date = asked.date();
        refs = String.join(" ", cited);
        writerId = actor.id();
        writer = actor.name();
        writtenAt = now;
    }

    /** @throws ir.nazarkhahi.gate.InvalidInputException naming what is still missing */
    void issue(int asNumber, Counted counted, Instant now) {
        new SaveReport(summary, recipients, letterNumber, date, null).checkComplete();
        number = asNumber;
        issuedAt = now;
        lastNumber = counted.lastNumber();
        received = counted.balance().received();
        published = counted.balance().published();
        redacted = counted.balance().redacted();
        rejected = counted.balance().rejected();
        withdrawn = counted.balance().withdrawn();
        support = counted.stances().support();
        oppose = counted.stances().oppose();
        amend = counted.stances().amend();
        neutral = counted.stances().neutral();
    }

    int version() {
        return version;
    }

    ReportView view() {
        return new ReportView(number, summary, refs.isEmpty() ? List.of() : List.of(refs.split(" ")), recipients.isEmpty() ? List.of() : List.of(recipients.split("\n")),
                letterNumber, date, writer, writtenAt, issuedAt, lastNumber, new Figures(received, published, redacted, rejected, withdrawn, 0),
                new Stances(support, oppose, amend, neutral), version);
    }
}
