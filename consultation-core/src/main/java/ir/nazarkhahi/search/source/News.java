package ir.nazarkhahi.search.source;

import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.Both;
import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import ir.nazarkhahi.search.index.WordIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is published as news, in both languages in one document, so that an item is found once. Their version rises with every
 * change, in the same transaction. A draft is never found, and what is withdrawn no longer.
 */
@ApplicationScoped
class News implements Source {
    @Inject
    private NewsService news;

    @Override
    public String name() {
        return "news";
    }

    @Override
    public Map<Long, Mark> marks() {
        return news.versions().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, version -> new Mark(version.getValue(), 0)));
    }

    @Override
    public Mark bring(long id, Mark known, WordIndex into) throws IOException {
        NewsView item = news.byId(id);
        into.removeOwned(owner(id));
        if (item.isPublished()) {
            into.put(entry(item));
        }
        return new Mark(item.version(), 0);
    }

    @Override
    public void forget(long id, WordIndex from) throws IOException {
        from.removeOwned(owner(id));
    }

    private static Entry entry(NewsView item) {
        String owner = owner(item.id());
        return new Entry(owner, owner, DocumentKind.NEWS, Sight.PUBLIC, Belongings.of(item), item.code(), "", item.said().title().fa(), item.said().title().en(),
                text(item.said()), item.publishedAt());
    }

    private static String text(EditNews said) {
        Both body = said.approval().body();
        Both basis = said.approval().basis();
        return Stream.of(said.lead().fa(), said.text().fa(), body.fa(), basis.fa(), said.title().en(), said.lead().en(), said.text().en(), body.en(), basis.en())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String owner(long id) {
        return "news:" + id;
    }
}
