package ir.nazarkhahi.web.follow.feed;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.news.NewsFilter;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import ir.nazarkhahi.web.follow.Sentences;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.site.Organisation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** News, information and strategies, the newest first, in the language of the address. What is withdrawn leaves it. */
@RequestScoped
class NewsFeed implements PublicFile {
    private static final int MOST = 50;
    private static final Instant NOTHING_YET = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    private NewsService news;
    @Inject
    private Place place;
    @Inject
    private Links links;
    @Inject
    private Sentences words;
    @Inject
    private Organisation organisation;

    @Override
    public boolean isAt(String target) {
        return target.equals("/news-feed.made");
    }

    @Override
    public String type() {
        return "application/atom+xml;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        List<AtomEntry> entries = news.list(Actor.PUBLIC, NewsFilter.newest(MOST)).items().stream().map(this::entry).toList();
        AtomWriter.write(new AtomFeed(links.tag("feed/" + place.getLang() + "/news"), words.say("news_title"), organisation.getName(), NOTHING_YET, links.self(),
                links.page("/news"), place.getLang(), entries), out);
    }

    private AtomEntry entry(NewsView item) {
        Locale language = place.getLocale();
        String text = (item.said().lead().in(language) + "\n\n" + item.said().text().in(language)).strip();
        return new AtomEntry(links.tag("news/" + item.code()), item.title(language), item.publishedAt(), item.changedAt() == null ? item.publishedAt() : item.changedAt(),
                item.office().name(language), text, place.getLang(), links.page("/news/" + item.code()), List.of(item.said().kind().name()));
    }
}
