package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.Letter;
import ir.nazarkhahi.commentary.document.Stances;
import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.Words;
import ir.nazarkhahi.commentary.report.ReportService;
import ir.nazarkhahi.commentary.report.ReportView;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Issued reports on news as files, by the same writers as every commentary. */
@ApplicationScoped
public class ReportExports {
    @Inject
    private Prepared prepared;
    @Inject
    private ExportService exports;

    /** Which report, in which language. */
    public record Wanted(String code, int number, Locale language) {}

    /** Checks the right, notes the export, and gives what writes it: outside any transaction, as long as it takes. */
    public ExportService.Prepared prepare(Actor actor, Wanted wanted, DocumentFormat format) {
        ReportDocument document = prepared.document(actor, wanted, format);
        return out -> exports.writer(format).write(document, wanted.language(), out);
    }

    /** The one step that is a transaction. */
    @ApplicationScoped
    @UseCase
    static class Prepared {
        @Inject
        private ReportService reports;
        @Inject
        private NewsService news;
        @Inject
        private CommentReader reader;
        @Inject
        private AuditTrail audit;

        public ReportDocument document(Actor actor, Wanted wanted, DocumentFormat format) {
            ReportView report = reports.issued(actor, wanted.code(), wanted.number());
            NewsView item = news.byCode(actor, wanted.code());
            audit.record(actor, "news.report.export", "news:" + item.code(), Map.of("number", report.number(), "format", format));
            Stances stances = report.stances();
            boolean held = actor.may(Permission.COMMENT_READ_WORKING_COPY, item.officePath());
            CommentaryFromDatabase.Reading reading = new CommentaryFromDatabase.Reading(item.id(), held, comments -> {});
            List<Chapter> chapters = List.of(new Chapter(0, null, "", "", "", 0, stances, ""));
            return new ReportDocument(new CommentaryFromDatabase(reading, title(item, report, stances, wanted.language()), chapters, reader), report.lastNumber());
        }

        private static TitlePage title(NewsView item, ReportView report, Stances stances, Locale language) {
            Instant until = item.said().closesAt() == null || item.said().closesAt().isAfter(report.issuedAt()) ? report.issuedAt() : item.said().closesAt();
            return new TitlePage(item.code(), item.title(language), new Words(language).say("news_" + item.said().kind()), item.office().name(language), null, item.publishedAt(), until,
                    report.issuedAt(), report.figures(), stances, report.summary(), report.recipients(), new Letter(letter(report), report.date(), null), null);
        }

        private static String letter(ReportView report) {
            return report.letterNumber().isEmpty() ? null : report.letterNumber();
        }
    }
}
