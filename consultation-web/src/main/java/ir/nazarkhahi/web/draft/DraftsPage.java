package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.draft.DraftFilter;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The drafts one may write, newest first. */
@Named
@ViewScoped
public class DraftsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DraftService drafts;
    @Inject
    private Me me;

    private final PagedRows<DraftView> rows = new PagedRows<>(DraftView::id, (sorting, page, size) ->
            drafts.list(me.actor(), new DraftFilter(getQ(), sorting.choose("createdAt", true, false, false), page, size)));
    private String q;

    public PagedRows<DraftView> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
