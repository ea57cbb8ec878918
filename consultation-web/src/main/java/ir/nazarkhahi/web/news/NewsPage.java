package ir.nazarkhahi.web.news;

import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.picture.Picture;
import ir.nazarkhahi.news.picture.PictureService;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One item under its address for good; of a withdrawn one title and reason. */
@Named
@RequestScoped
public class NewsPage {
    @Inject
    private NewsService news;
    @Inject
    private PictureService pictures;
    private String code;
    private NewsView item;
    private List<Picture> shown = List.of();

    public void load(Place place) {
        try {
            item = news.byCode(code);
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        if (item.isPublished()) {
            shown = pictures.of(item.id()).stream().filter(Picture::isShown).toList();
        }
    }

    public NewsView getItem() {
        return item;
    }

    /** Those that have been checked. */
    public List<Picture> getPictures() {
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
