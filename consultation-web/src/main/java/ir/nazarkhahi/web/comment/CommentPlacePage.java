package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.news.NewsNames;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The address of one comment, which leads to its place in the list that it stands in. */
@Named
@RequestScoped
public class CommentPlacePage {
    @Inject
    private CommentQueries comments;
    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;
    private String ref;

    public void load(Place place) {
        Optional<WorkingComment> found = comments.working(Digits.latin(ref)).filter(comment -> comment.state().hasPublicPlace());
        if (found.isEmpty()) {
            place.notFound();
        } else {
            place.go(address(found.get()));
        }
    }

    private String address(WorkingComment comment) {
        String code = CommentRef.parse(comment.ref()).orElseThrow().consultationCode();
        long page = 1 + comments.shownBefore(comment) / CommentList.SIZE;
        String list = NewsNames.isCode(code) ? "/news/" + code : "/consultations/" + code + "/provisions/" + (comment.provisionEId() == null ? ProvisionPage.WHOLE : place(code, comment));
        return list + (page > 1 ? "?page=" + page : "") + "#c-" + comment.ref();
    }

    /** Where the provision stands now, wherever it stood when the comment was written. */
    private String place(String consultation, WorkingComment comment) {
        String written = TextService.address(comment.provisionEId(), comment.textNumber());
        return texts.place(consultations.byCode(consultation), written).map(ProvisionView::eId).orElse(written);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
