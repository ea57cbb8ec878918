package ir.nazarkhahi.web.news;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One comment on an item under an address of its own, for good; of a rejected one what is left of it. */
@Named
@RequestScoped
public class NewsCommentPage {
    @Inject
    private NewsService news;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    private String code;
    private String ref;
    private NewsView item;
    private Commented it;
    private PublishedComment comment;

    public void load(Place place) {
        try {
            item = news.byCode(code);
            comment = CommentRef.parse(Digits.latin(ref)).filter(parsed -> parsed.consultationCode().equals(item.code()))
                    .flatMap(parsed -> comments.published(parsed.toString())).orElseThrow(() -> new NotFoundException("comment"));
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        it = Commented.of(item, reading.now());
    }

    public NewsView getItem() {
        return item;
    }

    public Commented getIt() {
        return it;
    }

    public PublishedComment getComment() {
        return comment;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
