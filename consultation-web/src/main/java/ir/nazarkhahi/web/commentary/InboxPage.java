package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was handed over to the offices one answers for. */
@Named
@RequestScoped
public class InboxPage {
    private static final int SIZE = 20;

    @Inject
    private HandOverService handOvers;
    @Inject
    private Me me;

    private int page;
    private Page<HandOverView> found;

    public Page<HandOverView> getFound() {
        if (found == null) {
            found = handOvers.inbox(me.actor(), Math.max(0, page), SIZE);
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
