package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.NewsKind;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.Choices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What an item says, in both languages: a new one, or one that is to be changed. */
@Named
@ViewScoped
public class NewsEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NewsService news;
    @Inject
    private Choices choices;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final TypedNews form = new TypedNews();
    private String code;
    private int version;
    private boolean published;

    public void load() {
        if (code == null || !form.isEmpty()) {
            return;
        }
        attempt.run(() -> {
            NewsView item = news.byCode(me.actor(), code);
            me.actor().require(Permission.NEWS_WRITE, item.officePath());
            version = item.version();
            published = item.isPublished();
            form.fill(item);
        });
    }

    public void save() {
        NewsView[] saved = new NewsView[1];
        String known = code;
        attempt.run("news:" + known, () -> saved[0] = known == null ? news.add(me.actor(), form.office(), form.asked())
                : news.edit(me.actor(), known, version, form.asked()));
        if (saved[0] != null) {
            attempt.done("saved", "/staff/news/" + saved[0].code());
        }
    }

    public List<SelectItem> getKinds() {
        return choices.of(Choices.STAFF, "news_kind_", NewsKind.values());
    }

    public Map<String, String> getTyped() {
        return form.typed();
    }

    public boolean isPublished() {
        return published;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
