package ir.nazarkhahi.web.follow.feed;

import ir.nazarkhahi.comment.CommentFilter;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.StanceCount;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.PublicFile;
import ir.nazarkhahi.web.follow.Sentences;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.words.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One consultation: every step of its course, and its newest comments. */
@RequestScoped
class ConsultationFeed implements PublicFile {
    private static final int COMMENTS = 50;

    @Inject
    private ConsultationService consultations;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    @Inject
    private Place place;
    @Inject
    private Links links;
    @Inject
    private Sentences words;
    @Inject
    private Moments when;

    @Override
    public boolean isAt(String target) {
        return target.equals("/consultation-feed.made");
    }

    @Override
    public String type() {
        return "application/atom+xml;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        ConsultationView it = reading.read(consultations.byCode(request.getParameter("code")));
        List<AtomEntry> entries = new ArrayList<>(events(it));
        newest(it.id()).stream().map(comment -> comment(it, comment)).forEach(entries::add);
        AtomWriter.write(new AtomFeed(links.tag("feed/" + place.getLang() + "/consultation/" + it.code()), it.title(), it.office().name(place.getLocale()),
                it.publishedAt(), links.self(), links.consultation(it.code()), place.getLang(), entries), out);
    }

    /** By their place in the course, which only grows. */
    private List<AtomEntry> events(ConsultationView it) {
        List<TimelineEvent> course = consultations.timeline(it.id());
        List<AtomEntry> entries = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            TimelineEvent event = course.get(i);
            String closing = event.closesAt() == null ? "" : when.closing(event.closesAt());
            entries.add(new AtomEntry(links.tag("consultation/" + it.code() + "/event/" + i), words.say("event_" + event.kind()), event.at(), event.at(),
                    it.office().name(place.getLocale()), (closing + "\n" + event.reason(place.getLocale())).strip(), place.getLang(), links.consultation(it.code()),
                    List.of(event.kind().name())));
        }
        return entries;
    }

    /** The last of the list, read in pages of the size that is wanted. */
    private List<PublishedComment> newest(long consultationId) {
        long shown = comments.counts(consultationId).stream().mapToLong(StanceCount::shown).sum();
        int last = (int) (Math.max(0, shown - 1) / COMMENTS);
        List<PublishedComment> found = Stream.of(last - 1, last).filter(page -> page >= 0)
                .flatMap(page -> comments.published(CommentFilter.all(consultationId), page, COMMENTS).items().stream()).toList();
        return found.subList(Math.max(0, found.size() - COMMENTS), found.size());
    }

    private String stub(PublishedComment comment) {
        if (comment.state() == CommentState.REJECTED) {
            return words.say("comment_rejected") + " " + comment.stubReason();
        }
        return comment.replacedBy() == null ? words.say("comment_withdrawn") : words.say("comment_replaced") + " " + Digits.in(place.getLocale(), comment.replacedBy());
    }

    private AtomEntry comment(ConsultationView it, PublishedComment comment) {
        String title = words.say("feed_comment", words.say("stance_" + comment.stance()), Digits.in(place.getLocale(), comment.ref()));
        String said = comment.state().isGone() ? stub(comment) : comment.text();
        String answer = comment.disposition() == null ? "" : words.say("answer_of_office") + " " + words.say("disposition_" + comment.disposition().disposition())
                + "\n" + comment.disposition().reason() + "\n" + comment.disposition().answer();
        Instant updated = Stream.of(comment.receivedAt(), comment.addendumAt(), comment.disposition() == null ? null : comment.disposition().releasedAt())
                .filter(Objects::nonNull).max(Instant::compareTo).orElseThrow();
        return new AtomEntry(links.tag("comment/" + comment.ref()), title, comment.receivedAt(), updated,
                comment.organisation() == null ? words.say("unnamed") : comment.organisation(), (said + "\n\n" + answer).strip(), place.getLang(),
                links.page("/comments/" + comment.ref()), List.of("COMMENT", comment.stance().name()));
    }
}
