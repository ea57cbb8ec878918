package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.retention.RetentionService;
import ir.nazarkhahi.comment.retention.RetentionView;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is still sealed of consultations that are over, when it goes, and what has gone. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RetentionService retention;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;
    @Inject
    private LegalClock clock;

    private PagedRows<RetentionView> rows;

    public void load() {
        if (attempt.run(() -> retention.list(me.actor(), 0, 1))) {
            rows = new PagedRows<>(RetentionView::id, (sorting, page, size) -> retention.list(me.actor(), page, size));
        }
    }

    public String state(RetentionView row) {
        return row.state(clock.now());
    }

    public PagedRows<RetentionView> getRows() {
        return rows;
    }
}
