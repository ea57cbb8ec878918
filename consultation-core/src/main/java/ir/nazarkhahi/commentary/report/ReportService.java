package ir.nazarkhahi.commentary.report;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.TypedYear;
import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.CommentGroups;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.commentary.Tallies;
import ir.nazarkhahi.commentary.summary.Citations;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Sums up what was said about an item of news, and reports it. */
@ApplicationScoped
@UseCase
public class ReportService {
    @Inject
    private NewsService news;
    @Inject
    private ReportRepository reports;
    @Inject
    private CommentGroups groups;
    @Inject
    private Balances balances;
    @Inject
    private Tallies tallies;
    @Inject
    private Citations citations;
    @Inject
    private CommentChanges comments;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    public ReportBoard board(Actor actor, String code) {
        NewsView item = find(actor, Permission.COMMENTARY_READ, code);
        return new ReportBoard(item, balances.ofNews(item.id()), Tallies.total(tallies.byProvision(item.id())), reports.draft(item.id()).map(Report::view).orElse(null),
                reports.issued(item.id()).stream().map(Report::view).toList());
    }

    /** The comments on it, identical texts once, the largest group first. */
    public Page<GroupView> groups(Actor actor, String code, int page, int size) {
        NewsView item = find(actor, Permission.COMMENTARY_READ, code);
        return groups.of(item.id(), CommentFilter.ON_THE_WHOLE, actor.may(Permission.COMMENT_READ_WORKING_COPY, item.officePath()), page, size);
    }

    /**
     * Keeps the draft; the first saving begins it.
     *
     * @throws StaleException if it was changed or issued since that version
     * @throws ir.nazarkhahi.gate.InvalidInputException if something is too long, or the summary names what is no comment on this item
     */
    public ReportView save(Actor actor, String code, SaveReport asked) {
        NewsView item = find(actor, Permission.COMMENTARY_WRITE, code);
        asked.check();
        Instant now = clock.now();
        TypedYear.require("date", asked.date(), now, 1, 1);
        List<String> cited = citations.of(item.id(), item.code(), asked.summary());
        Report draft = reports.draft(item.id()).orElse(null);
        if (draft == null ? asked.version() != null : asked.version() == null || asked.version() != draft.version()) {
            throw new StaleException();
        }
        boolean begun = draft == null;
        Report report = begun ? new Report(item.id()) : draft;
        report.write(actor, asked, cited, now);
        if (begun) {
            reports.add(report);
        }
        reports.flush();
        audit.record(actor, "news.report.write", "news:" + item.code());
        return report.view();
    }

    /**
     * From then on it stands as it is.
     *
     * @throws ir.nazarkhahi.commentary.BalanceOpenException while a comment is held or has no number yet
     * @throws ir.nazarkhahi.gate.InvalidInputException naming what is still missing
     */
    public ReportView issue(Actor actor, String code, int version) {
        NewsView item = find(actor, Permission.COMMENTARY_WRITE, code);
        Report draft = reports.draft(item.id()).orElseThrow(StaleException::new);
        if (draft.version() != version) {
            throw new StaleException();
        }
        long last = comments.reached(item.id()).number();
        draft.issue(reports.issued(item.id()).size() + 1,
                new Report.Counted(balances.requireClosedOnNews(item.id()), Tallies.total(tallies.byProvision(item.id())), last), clock.now());
        reports.flush();
        ReportView view = draft.view();
        audit.record(actor, "news.report.issue", "news:" + item.code(), Map.of("number", view.number(), "recipients", String.join("، ", view.recipients())));
        return view;
    }

    /** An issued one. @throws NotFoundException if there is none with that number */
    public ReportView issued(Actor actor, String code, int number) {
        NewsView item = find(actor, Permission.COMMENTARY_READ, code);
        return reports.issued(item.id()).stream().map(Report::view).filter(report -> report.number() == number).findFirst()
                .orElseThrow(() -> new NotFoundException("report"));
    }

    private NewsView find(Actor actor, Permission permission, String code) {
        NewsView item = news.byCode(actor, code);
        if (item.publishedAt() == null) {
            throw new NotFoundException("news");
        }
        actor.require(permission, item.officePath());
        return item;
    }
}
