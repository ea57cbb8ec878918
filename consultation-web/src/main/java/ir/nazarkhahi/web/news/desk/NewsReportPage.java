package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.commentary.report.ReportBoard;
import ir.nazarkhahi.commentary.report.ReportService;
import ir.nazarkhahi.commentary.report.ReportView;
import ir.nazarkhahi.commentary.report.SaveReport;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.TypedMoment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What was said about an item, and the report on it: to whom, when, in sum. */
@Named
@ViewScoped
public class NewsReportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    private ReportService reports;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private String code;
    private int page;
    private transient ReportBoard board;
    private transient Page<GroupView> groups;
    private Integer version;

    public void load() {
        attempt.run(() -> {
            board = reports.board(me.actor(), code);
            groups = reports.groups(me.actor(), code, Math.max(0, page), SIZE);
            if (board.draft() != null) {
                fill(board.draft());
            }
        });
    }

    private void fill(ReportView draft) {
        version = draft.version();
        typed.put("summary", draft.summary());
        typed.put("recipients", String.join("\n", draft.recipients()));
        typed.put("letterNumber", draft.letterNumber());
        typed.put("date", draft.date() == null ? "" : DateWords.shortDate(draft.date(), Locale.ENGLISH));
    }

    public void save() {
        if (attempt.run("news:" + code, () -> reports.save(me.actor(), code, asked()))) {
            attempt.done("saved", here());
        }
    }

    /** What is typed is kept first, so that what is issued is what was read. */
    public void issue() {
        if (attempt.run("news:" + code, () -> {
            ReportView kept = reports.save(me.actor(), code, asked());
            version = kept.version();
            reports.issue(me.actor(), code, kept.version());
        })) {
            attempt.done("report_issued", here());
        }
    }

    private SaveReport asked() {
        return new SaveReport(typed.get("summary"), typed.get("recipients"), typed.get("letterNumber"), TypedMoment.day("date", typed.get("date")), version);
    }

    private String here() {
        return "/staff/news/" + code + "/report";
    }

    public boolean isWritable() {
        return getBoard() != null && me.may("COMMENTARY_WRITE", board.item().officePath());
    }

    /** Read again for the answer to a button, which shows the page as it was sent. */
    public ReportBoard getBoard() {
        if (board == null && code != null) {
            attempt.run(() -> {
                board = reports.board(me.actor(), code);
                groups = reports.groups(me.actor(), code, Math.max(0, page), SIZE);
            });
        }
        return board;
    }

    public Page<GroupView> getGroups() {
        return groups;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
