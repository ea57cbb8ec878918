package ir.nazarkhahi.web.notification;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.notification.Outbox;
import ir.nazarkhahi.notification.OutboxView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The outbox, newest first. */
@Named
@RequestScoped
public class OutboxPage {
    private static final int SIZE = 50;

    @Inject
    private Outbox outbox;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private int page;
    private Page<OutboxView> found;

    public void load() {
        found = attempt.get(() -> outbox.list(me.actor(), null, Math.max(0, page), SIZE));
    }

    public boolean isMore() {
        return found != null && (page + 1L) * SIZE < found.total();
    }

    public Page<OutboxView> getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
