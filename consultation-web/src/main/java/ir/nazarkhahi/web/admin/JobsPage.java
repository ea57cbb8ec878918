package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobView;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Long work, the newest first, and how far it is. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LOOKED_AT = 20;

    @Inject
    private JobService jobs;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private PagedRows<JobView> rows;
    private boolean underWay;

    public void load() {
        Page<JobView> newest = attempt.get(() -> jobs.list(me.actor(), 0, LOOKED_AT));
        if (newest != null) {
            underWay = newest.items().stream().anyMatch(job -> !job.state().isFinal());
            rows = new PagedRows<>(JobView::id, (sorting, page, size) -> jobs.list(me.actor(), page, size));
        }
    }

    public void cancel(long id) {
        if (attempt.run(() -> jobs.cancel(me.actor(), id))) {
            attempt.done("job_cancelling", "/staff/admin/jobs");
        }
    }

    /** Whether the page had work under way when it was opened; only then does it renew itself. */
    public boolean isUnderWay() {
        return underWay;
    }

    public PagedRows<JobView> getRows() {
        return rows;
    }
}
