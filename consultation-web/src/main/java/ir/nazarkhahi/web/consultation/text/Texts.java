package ir.nazarkhahi.web.consultation.text;

import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.PublishedText;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pages ask about the texts of the consultations on them, read once a page. */
@Named
@RequestScoped
public class Texts {
    @Inject
    private TextService texts;
    @Inject
    private DraftService drafts;
    @Inject
    private Place place;
    private final Map<Long, List<PublishedText>> known = new HashMap<>();
    private final Map<String, String> wordings = new HashMap<>();

    /** Oldest first. */
    public List<PublishedText> of(ConsultationView consultation) {
        return known.computeIfAbsent(consultation.id(), texts::of);
    }

    public boolean isCorrected(ConsultationView consultation) {
        return of(consultation).size() > 1;
    }

    /** Whether it was written on another text than the one that is asked about. */
    public boolean isEarlier(PublishedComment comment, ConsultationView consultation) {
        return comment.textNumber() < of(consultation).size();
    }

    /** The provision's words as the author of the comment has read them. @param now as they are in the text that is asked about */
    public String before(PublishedComment comment, ConsultationView consultation, String now) {
        return isEarlier(comment, consultation) && comment.provisionEId() != null ? wording(consultation, comment) : now;
    }

    /** Of that text, for good. */
    public String page(ConsultationView consultation, int number) {
        return place.url("/consultations/") + consultation.code() + "/texts/" + number;
    }

    /** The number of the last text that a provision stood in that is gone. */
    public int lastOf(ProvisionView gone) {
        return TextService.lastText(gone);
    }

    private String wording(ConsultationView consultation, PublishedComment comment) {
        return wordings.computeIfAbsent(TextService.address(comment.provisionEId(), comment.textNumber()), address -> {
            long version = of(consultation).get(comment.textNumber() - 1).versionId();
            return drafts.provision(version, comment.provisionEId()).map(ProvisionView::text).orElse("");
        });
    }
}
