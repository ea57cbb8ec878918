package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.list.Sorting;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.Choices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** All items one may know of, drafts among them. */
@Named
@ViewScoped
public class StaffNewsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NewsService news;
    @Inject
    private Choices choices;
    @Inject
    private Me me;

    private final PagedRows<NewsView> rows = new PagedRows<>(NewsView::id, this::read);
    private String state;
    private String kind;

    private Page<NewsView> read(Sorting sorting, int page, int size) {
        return news.list(me.actor(), new NewsFilter(named(NewsKind.values(), kind), named(NewsState.values(), state), page, size));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    public PagedRows<NewsView> getRows() {
        return rows;
    }

    public List<SelectItem> getStates() {
        return choices.of(Choices.STAFF, "news_state_", NewsState.values());
    }

    public List<SelectItem> getKinds() {
        return choices.of(Choices.STAFF, "news_kind_", NewsKind.values());
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
