package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.ProvisionCommentary;
import ir.nazarkhahi.commentary.summary.SaveSummary;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.commentary.summary.SummaryService.Assign;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was said, provision by provision, and the summary of the one in hand. */
@Named
@ViewScoped
public class CommentaryPage extends GroupsOfProvision {
    private static final long serialVersionUID = 1L;

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

    private ProvisionCommentary chosen;
    private String summary;
    private boolean writing;
    private long assignee;

    public void load() {
        attempt.run(() -> {
            read(commentary, me.actor());
            if (getProvision() != null) {
                choose();
            }
        });
    }

    private void choose() {
        chosen = getView().provisions().stream().filter(place -> place.eId().equals(getProvision())).findFirst().orElse(getView().whole());
        summary = chosen.summary() == null ? "" : chosen.summary().text();
        assignee = chosen.assignment() == null ? 0 : chosen.assignment().accountId();
    }

    /** Shows the editor and tells colleagues that one is at it. */
    public void begin() {
        writing = attempt.run(() -> summaries.begin(me.actor(), getCode(), chosen.eId()));
    }

    public void save() {
        Integer version = chosen.summary() == null ? null : chosen.summary().version();
        if (attempt.run("consultation:" + getCode(), () -> summaries.save(me.actor(), getCode(), new SaveSummary(chosen.eId(), summary, null, version)))) {
            attempt.done("summary_saved", here());
        }
    }

    public void leave() {
        if (attempt.run(() -> summaries.leave(me.actor(), getCode(), chosen.eId()))) {
            attempt.done("writing_left", here());
        }
    }

    public void assign() {
        if (attempt.run(() -> summaries.assign(me.actor(), getCode(), List.of(new Assign(chosen.eId(), assignee, colleagues.name(assignee)))))) {
            attempt.done("assigned", here());
        }
    }

    private String here() {
        return "/staff/consultations/" + getCode() + "/commentary?provision=" + (chosen.eId() == null ? WHOLE : chosen.eId());
    }

    public ProvisionCommentary getChosen() {
        return chosen;
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
}
