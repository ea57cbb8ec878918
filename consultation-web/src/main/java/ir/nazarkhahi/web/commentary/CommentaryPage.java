package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.CommentaryView;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.commentary.ProvisionCommentary;
import ir.nazarkhahi.commentary.summary.Assign;
import ir.nazarkhahi.commentary.summary.SaveSummary;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What was said, provision by provision, and the summary of the one in hand. */
@Named
@ViewScoped
public class CommentaryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    /** Stands in the address for the comments on no single provision. */
    private static final String WHOLE = "whole";

    @Inject
    private CommentaryService commentary;
    @Inject
    private SummaryService summaries;
    @Inject
    private Colleagues colleagues;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String code;
    private String provision;
    private int page;
    private CommentaryView view;
    private ProvisionCommentary chosen;
    private Page<GroupView> groups;
    private String summary;
    private boolean writing;
    private long assignee;

    public void load() {
        attempt.run(() -> {
            view = commentary.read(me.actor(), code);
            if (provision != null) {
                choose();
            }
        });
    }

    private void choose() {
        chosen = WHOLE.equals(provision) ? view.whole()
                : view.provisions().stream().filter(place -> place.eId().equals(provision)).findFirst().orElse(view.whole());
        groups = commentary.groups(me.actor(), code, chosen.eId(), Math.max(0, page), SIZE);
        summary = chosen.summary() == null ? "" : chosen.summary().text();
        assignee = chosen.assignment() == null ? 0 : chosen.assignment().accountId();
    }

    /** Shows the editor and tells colleagues that one is at it. */
    public void begin() {
        writing = attempt.run(() -> summaries.begin(me.actor(), code, chosen.eId()));
    }

    public void save() {
        Integer version = chosen.summary() == null ? null : chosen.summary().version();
        if (attempt.run("consultation:" + code, () -> summaries.save(me.actor(), code, new SaveSummary(chosen.eId(), summary, null, version)))) {
            attempt.done("summary_saved", here());
        }
    }

    public void leave() {
        if (attempt.run(() -> summaries.leave(me.actor(), code, chosen.eId()))) {
            attempt.done("writing_left", here());
        }
    }

    public void assign() {
        if (attempt.run(() -> summaries.assign(me.actor(), code, List.of(new Assign(chosen.eId(), assignee, colleagues.name(assignee)))))) {
            attempt.done("assigned", here());
        }
    }

    private String here() {
        return "/staff/consultations/" + code + "/commentary?provision=" + (chosen.eId() == null ? WHOLE : chosen.eId());
    }

    public boolean isMore() {
        return groups != null && (page + 1L) * SIZE < groups.total();
    }

    public CommentaryView getView() {
        return view;
    }

    public ProvisionCommentary getChosen() {
        return chosen;
    }

    public Page<GroupView> getGroups() {
        return groups;
    }

    public boolean isWriting() {
        return writing;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public long getAssignee() {
        return assignee;
    }

    public void setAssignee(long assignee) {
        this.assignee = assignee;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
