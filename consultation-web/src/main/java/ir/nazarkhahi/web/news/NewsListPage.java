package ir.nazarkhahi.web.news;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.web.consultation.PageNumber;
import ir.nazarkhahi.web.consultation.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** All that is published, the newest first; of one kind if the address says so. */
@Named
@RequestScoped
public class NewsListPage {
    private static final int SIZE = 20;

    @Inject
    private NewsService news;
    private String kind;
    private String page;
    private Page<NewsView> found;

    public void load() {
        NewsKind wanted = Arrays.stream(NewsKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
        found = news.list(Actor.PUBLIC, new NewsFilter(wanted, NewsState.PUBLISHED, PageNumber.of(page), SIZE));
    }

    public Page<NewsView> getFound() {
        return found;
    }

    public Pager getPager() {
        return Pager.of(found).with("kind", kind);
    }

    public NewsKind[] getKinds() {
        return NewsKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
