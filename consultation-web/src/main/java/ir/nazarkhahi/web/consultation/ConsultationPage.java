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
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** One consultation: what it is about, its window and its course, and the text with what was said of each provision. */
@Named
@RequestScoped
public class ConsultationPage {
    private static final int FIRST = 2;

    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;
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
        Map<Long, Long> shown = comments.counts(consultation.id()).stream().filter(count -> count.shown() > 0)
                .collect(groupingBy(ConsultationPage::provisionOf, summingLong(StanceCount::shown)));
        Map<Long, List<PublishedComment>> first = comments.first(consultation.id(), shown.keySet(), FIRST);
        commentsOnTheWhole = shown.getOrDefault(CommentFilter.ON_THE_WHOLE, 0L);
        onTheWhole = first.getOrDefault(CommentFilter.ON_THE_WHOLE, List.of());
        text = texts.places(consultation).stream().map(provision -> new TextLine(provision,
                shown.getOrDefault(provision.lineage(), 0L), first.getOrDefault(provision.lineage(), List.of()))).toList();
    }

    private static long provisionOf(StanceCount count) {
        return count.provisionId() == null ? CommentFilter.ON_THE_WHOLE : count.provisionId();
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

    /** The text that is asked about. */
    public List<TextLine> getText() {
        return text.stream().filter(line -> !line.isGone()).toList();
    }

    /** What stood in an earlier text alone and was commented on there. */
    public List<TextLine> getGone() {
        return text.stream().filter(line -> line.isGone() && line.comments() > 0).toList();
    }

    public List<TextLine> getContents() {
        return getText().stream().filter(TextLine::isInContents).toList();
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
