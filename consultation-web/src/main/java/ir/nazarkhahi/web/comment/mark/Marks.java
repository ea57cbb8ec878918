package ir.nazarkhahi.web.comment.mark;

import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of the comments on a page. A mark of another version of the text is told in its own words and shown nowhere else. */
@Named
@RequestScoped
public class Marks {
    @Inject
    private DraftService drafts;
    @Inject
    private TextService texts;
    private final Map<Long, String> versions = new HashMap<>();

    /** SHA-256 of the text that is asked about, in hex. */
    public String version(ConsultationView consultation) {
        return versions.computeIfAbsent(consultation.versionId(), id -> drafts.version(id).textHash());
    }

    /** Of the text that the provision stands in: the one that is asked about, or the last one that it stood in. */
    public String version(ConsultationView consultation, ProvisionView provision) {
        if (!TextService.isGone(provision)) {
            return version(consultation);
        }
        long last = texts.text(consultation.id(), TextService.lastText(provision)).versionId();
        return versions.computeIfAbsent(last, id -> drafts.version(id).textHash());
    }

    public boolean isOfAnotherVersion(PublishedComment comment, ConsultationView consultation) {
        return comment.mark() != null && !comment.mark().textVersion().equals(version(consultation));
    }

    /** Those that are on words of this very text. */
    public List<PublishedComment> here(ProvisionView provision, List<PublishedComment> comments, ConsultationView consultation) {
        String here = version(consultation, provision);
        return comments.stream().filter(comment -> comment.mark() != null && comment.mark().textVersion().equals(here)).toList();
    }

    public List<Segment> segments(ProvisionView provision, List<PublishedComment> comments, ConsultationView consultation) {
        return MarkedText.of(provision.text(), here(provision, comments, consultation));
    }
}
