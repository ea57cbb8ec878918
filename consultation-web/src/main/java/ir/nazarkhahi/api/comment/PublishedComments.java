package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.news.NewsNames;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what a question for comments means: a consultation or an item of news by its code, a provision by its eId in the text asked about. */
@ApplicationScoped
public class PublishedComments {
    @Inject
    private CommentQueries comments;
    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;
    @Inject
    private OfficeService offices;
    @Inject
    private NewsService news;

    public Page<CommentJson> page(String code, CommentQuery query) {
        CommentFilter filter = NewsNames.isCode(code) ? onNews(news.byCode(code), query) : onConsultation(consultations.byCode(code), query);
        return comments.published(filter, query.order(), query.page(), query.size()).map(this::json);
    }

    /** @throws NotFoundException if nobody can read such a comment there */
    public CommentJson one(String code, String ref) {
        String known = NewsNames.isCode(code) ? news.byCode(code).code() : consultations.byCode(code).code();
        return CommentRef.parse(ref).filter(parsed -> parsed.consultationCode().equals(known)).flatMap(parsed -> comments.published(parsed.toString()))
                .map(this::json).orElseThrow(() -> new NotFoundException("comment"));
    }

    private CommentJson json(PublishedComment comment) {
        return CommentJson.of(comment, comment.registration() == null ? null : offices.byId(comment.registration().officeId()).map(OfficeView::code).orElse(null));
    }

    private CommentFilter onConsultation(ConsultationView consultation, CommentQuery query) {
        return new CommentFilter(consultation.id(), provision(consultation, query.provision()), query.stance());
    }

    /** News have no provisions. */
    private static CommentFilter onNews(NewsView item, CommentQuery query) {
        if (query.provision() != null && !query.provision().equals(CommentQuery.ON_THE_WHOLE)) {
            throw new InvalidInputException("provision", "unknown_provision");
        }
        return new CommentFilter(item.id(), CommentFilter.ON_THE_WHOLE, query.stance());
    }

    private Long provision(ConsultationView consultation, String eId) {
        if (eId == null) {
            return null;
        }
        if (eId.equals(CommentQuery.ON_THE_WHOLE)) {
            return CommentFilter.ON_THE_WHOLE;
        }
        return texts.place(consultation, eId).map(ProvisionView::lineage)
                .orElseThrow(() -> new InvalidInputException("provision", "unknown_provision"));
    }
}
