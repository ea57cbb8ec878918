package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The drafts one may write, newest first. */
@Named
@RequestScoped
public class DraftsPage {
    private static final int SIZE = 20;

    @Inject
    private DraftService drafts;
    @Inject
    private Me me;

    private int page;
    private Page<DraftView> found;

    public Page<DraftView> getFound() {
        if (found == null) {
            found = drafts.page(me.actor(), Math.max(0, page), SIZE);
        }
        return found;
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < getFound().total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
