package ir.nazarkhahi.web.news.desk;

import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One item as the public will see it, in both languages, and the steps it may take. */
@Named
@ViewScoped
public class StaffNewsItemPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NewsService news;
    @Inject
    private PictureDesk pictures;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private transient Part file;
    private String code;
    private NewsView view;

    public void load() {
        attempt.run(() -> view = news.byCode(me.actor(), code));
    }

    public void publish() {
        step("news_published_now", () -> news.publish(me.actor(), code, view.version()));
    }

    public void withdraw() {
        step("news_withdrawn_now", () -> news.withdraw(me.actor(), code, view.version(), typed.get("withdrawReason")));
    }

    public void addPicture() {
        step("saved", () -> pictures.add(code, file, typed.get("altFa"), typed.get("altEn")));
    }

    public void removePicture(int number) {
        step("saved", () -> pictures.remove(code, number));
    }

    /** Names of fields. */
    public List<String> getMissing() {
        return view.said().missing();
    }

    public boolean isDraft() {
        return view != null && view.state() == NewsState.DRAFT;
    }

    public boolean isWritable() {
        return view != null && !view.isWithdrawn() && me.may("NEWS_WRITE", view.officePath());
    }

    private void step(String word, Runnable work) {
        if (attempt.run("news:" + code, work)) {
            attempt.done(word, "/staff/news/" + code);
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public NewsView getView() {
        return view;
    }
}
