package ir.nazarkhahi.web.consultation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.StanceCount;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One consultation: what it is about, its window and its course, and the text with what was said of each provision. */
@Named
@RequestScoped
public class ConsultationPage {
    /** The comments that are looked through for the first ones of each provision. */
    private static final int LOOKED_THROUGH = 200;
    private static final int FIRST = 2;

    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    private String code;
    private ConsultationView consultation;
    private List<TextLine> text = List.of();
    private List<PublishedComment> onTheWhole = List.of();
    private long commentsOnTheWhole;

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        List<StanceCount> counts = comments.counts(consultation.id());
        commentsOnTheWhole = counts.stream().filter(count -> count.provisionId() == null).mapToLong(StanceCount::shown).sum();
        onTheWhole = commentsOnTheWhole == 0 ? List.of() : comments.published(consultation.id(), CommentFilter.ON_THE_WHOLE, null, 0, FIRST).items();
        text = lines(drafts.provisions(consultation.versionId()), counts);
    }

    private List<TextLine> lines(List<ProvisionView> provisions, List<StanceCount> counts) {
        Map<Long, Long> shown = counts.stream().filter(count -> count.provisionId() != null).collect(groupingBy(StanceCount::provisionId, summingLong(StanceCount::shown)));
        Map<String, List<PublishedComment>> first = shown.isEmpty() ? Map.of() : comments.published(consultation.id(), null, null, 0, LOOKED_THROUGH).items().stream()
                .filter(comment -> comment.provisionEId() != null && Objects.nonNull(comment.text())).collect(groupingBy(PublishedComment::provisionEId));
        return provisions.stream().map(provision -> new TextLine(provision, shown.getOrDefault(provision.id(), 0L),
                first.getOrDefault(provision.eId(), List.of()).stream().limit(FIRST).toList())).toList();
    }

    public ConsultationView getIt() {
        return consultation;
    }

    public List<AnnexText> getAnnexes() {
        return consultations.annexes(consultation.id());
    }

    public List<TimelineEvent> getTimeline() {
        return consultations.timeline(consultation.id());
    }

    public List<TextLine> getText() {
        return text;
    }

    public List<TextLine> getContents() {
        return text.stream().filter(TextLine::isInContents).toList();
    }

    public List<PublishedComment> getOnTheWhole() {
        return onTheWhole;
    }

    public long getCommentsOnTheWhole() {
        return commentsOnTheWhole;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
