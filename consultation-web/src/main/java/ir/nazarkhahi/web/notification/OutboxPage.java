package ir.nazarkhahi.web.notification;

import ir.nazarkhahi.notification.Outbox;
import ir.nazarkhahi.notification.OutboxState;
import ir.nazarkhahi.notification.OutboxView;
import ir.nazarkhahi.notification.template.Message;
import ir.nazarkhahi.notification.template.NoticeWords;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.Choices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The outbox, newest first; all of it or what is in one state. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Outbox outbox;
    @Inject
    private NoticeWords words;
    @Inject
    private Choices choices;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String state;
    private PagedRows<OutboxView> rows;

    public void load() {
        OutboxState wanted = Arrays.stream(OutboxState.values()).filter(known -> known.name().equals(state)).findFirst().orElse(null);
        if (attempt.run(() -> outbox.list(me.actor(), wanted, 0, 1))) {
            rows = new PagedRows<>(OutboxView::id, (sorting, page, size) -> outbox.list(me.actor(), wanted, page, size));
        }
    }

    /** What its subject would be if it were sent now; empty if there are no words for it. */
    public String words(OutboxView notice) {
        return words.of(notice).map(Message::subject).orElse("");
    }

    public List<SelectItem> getStates() {
        return choices.of(Choices.ADMIN, "outbox_", OutboxState.values());
    }

    public PagedRows<OutboxView> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
