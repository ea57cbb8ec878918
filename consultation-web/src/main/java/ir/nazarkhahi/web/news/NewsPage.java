package ir.nazarkhahi.web.news;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.news.picture.Picture;
import ir.nazarkhahi.news.picture.PictureService;
import ir.nazarkhahi.web.comment.CommentList;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One item with its comments under its address for good; of a withdrawn one title, reason and comments. */
@Named
@RequestScoped
public class NewsPage {
    @Inject
    private NewsService news;
    @Inject
    private PictureService pictures;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    private String code;
    private String stance;
    private String sort;
    private String page;
    private NewsView item;
    private Commented it;
    private CommentList list;
    private List<Picture> shown = List.of();

    public void load(Place place) {
        try {
            item = news.byCode(code);
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        it = Commented.of(item, reading.now());
        if (it.open()) {
            place.changesAt(it.closesAt());
        }
        if (item.isPublished()) {
            shown = pictures.of(item.id()).stream().filter(Picture::isShown).toList();
        }
        list = CommentList.read(comments, item.id(), CommentFilter.ON_THE_WHOLE, new CommentList.Asked(stance, sort, page));
    }

    public NewsView getItem() {
        return item;
    }

    public Commented getIt() {
        return it;
    }

    public CommentList getList() {
        return list;
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

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
