package ir.nazarkhahi.web.follow.map;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** The pages of news, a map of its own: the newest 5,000. */
@RequestScoped
class NewsSitemap implements PublicFile {
    private static final int PAGES = 25;

    @Inject
    private NewsService news;
    @Inject
    private Links links;

    @Override
    public boolean isAt(String target) {
        return target.equals("/sitemap-news.made");
    }

    @Override
    public String type() {
        return "application/xml;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        SitemapWriter map = new SitemapWriter(out, links::page);
        map.pages(() -> items(map));
    }

    private void items(SitemapWriter map) throws XMLStreamException {
        Page<NewsView> page;
        int number = 0;
        do {
            page = news.list(Actor.PUBLIC, new NewsFilter(null, NewsState.PUBLISHED, number, Page.LARGEST));
            for (NewsView item : page.items()) {
                map.page("/news/" + item.code(), item.changedAt() == null ? item.publishedAt() : item.changedAt());
            }
            number++;
        } while (page.hasNext() && number < PAGES);
    }
}
