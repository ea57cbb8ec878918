package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.commentary.handover.InboxOrder;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What was handed over to the offices one answers for. */
@Named
@ViewScoped
public class InboxPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HandOverService handOvers;
    @Inject
    private Me me;

    private final PagedRows<HandOverView> rows = new PagedRows<>(HandOverView::id, (sorting, page, size) ->
            handOvers.inbox(me.actor(), sorting.choose("dueDate", InboxOrder.DUE_SOON, InboxOrder.DUE_LATE, InboxOrder.NEWEST), page, size));

    public PagedRows<HandOverView> getRows() {
        return rows;
    }
}
