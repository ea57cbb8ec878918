package ir.nazarkhahi.web.news;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last few items, for pages that are about something else. */
@Named
@RequestScoped
public class NewestNews {
    private static final int SHOWN = 3;

    @Inject
    private NewsService news;
    private List<NewsView> items;

    public List<NewsView> getItems() {
        if (items == null) {
            items = news.list(Actor.PUBLIC, NewsFilter.newest(SHOWN)).items();
        }
        return items;
    }
}
