package ir.nazarkhahi.web.search;

import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobView;
import ir.nazarkhahi.search.SearchService;
import ir.nazarkhahi.search.follow.IndexStanding;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How it stands with the search index, and having it made anew. */
@Named
@RequestScoped
public class IndexPage {
    @Inject
    private SearchService search;
    @Inject
    private JobService jobs;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private Long job;
    private IndexStanding standing;
    private JobView running;

    public void load() {
        attempt.run(() -> {
            standing = search.standing(me.actor());
            running = job == null ? null : jobs.byId(me.actor(), job);
        });
    }

    public void rebuild() {
        JobView begun = attempt.get(() -> search.rebuild(me.actor()));
        if (begun != null) {
            attempt.done("rebuild_begun", "/staff/admin/search?job=" + begun.id());
        }
    }

    public Long getJob() {
        return job;
    }

    public void setJob(Long job) {
        this.job = job;
    }

    public IndexStanding getStanding() {
        return standing;
    }

    /** Null unless one was asked for. */
    public JobView getRunning() {
        return running;
    }
}
