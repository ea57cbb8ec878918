package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One comment under an address of its own, for good: a redacted or rejected one is found there too, as what is left of it. */
@Named
@RequestScoped
public class CommentPage {
    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private TextService texts;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    private String code;
    private String ref;
    private ConsultationView consultation;
    private PublishedComment comment;
    private ProvisionView provision;

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
            comment = CommentRef.parse(Digits.latin(ref)).filter(parsed -> parsed.consultationCode().equals(consultation.code()))
                    .flatMap(parsed -> comments.published(parsed.toString())).orElseThrow(() -> new NotFoundException("comment"));
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        provision = comment.provisionEId() == null ? null : drafts.provision(texts.text(consultation.id(), comment.textNumber()).versionId(), comment.provisionEId()).orElse(null);
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public PublishedComment getComment() {
        return comment;
    }

    /** As it stood in the text that the comment was written on; null if it is on the whole. */
    public ProvisionView getProvision() {
        return provision;
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
