package ir.nazarkhahi.web.work;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Asks each room what waits for the one who has signed in. */
@RequestScoped
public class WaitingWork {
    @Inject
    private Me me;
    @Inject
    private DraftService drafts;

    List<Task> find() {
        List<Task> found = new ArrayList<>();
        if (me.actor().mayAnywhere(Permission.DRAFT_WRITE)) {
            found.add(new Task("task_drafts", drafts.page(me.actor(), 0, 1).total(), "/staff/drafts", List.of()));
        }
        return found;
    }
}
