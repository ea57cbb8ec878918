package ir.nazarkhahi.demo;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.EditedText;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.commentary.summary.SaveSummary;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a closed window to a promulgated text: commentary, hand-over, an answer to each comment, revision, conclusion. */
@ApplicationScoped
class DemoDecision {
    /** A window closes at midnight; people work in the morning. */
    private static final Duration MORNING = Duration.ofHours(10);

    @Inject
    private SummaryService summaries;
    @Inject
    private HandOverService handOvers;
    @Inject
    private DispositionService dispositions;
    @Inject
    private RevisionService revisions;
    @Inject
    private ConclusionService conclusions;
    @Inject
    private CommentQueries comments;
    @Inject
    private DemoStaff staff;
    @Inject
    private LegalClock clock;

    void decide(String name, String code, long consultationId, Instant closesAt) {
        Instant closed = closesAt.plus(MORNING);
        JsonObject about = DemoFile.object(name + ".json");
        Actor legal = staff.named("legal");
        clock.stopAt(closed.plus(Duration.ofDays(2)));
        List<SaveSummary> written = new ArrayList<>();
        about.getJsonObject("summaries").forEach((provision, text) -> written.add(new SaveSummary(provision, about.getJsonObject("summaries").getString(provision), null, null)));
        summaries.save(staff.named("pr"), code, written);
        clock.stopAt(closed.plus(Duration.ofDays(3)));
        LocalDate due = SolarHijri.tehranDay(closed.plus(Duration.ofDays(13)));
        int proposed = handOvers.propose(staff.named("pr"), code, new ProposeHandOver("legal", List.of("it"), due, "۳۳۵۲۹")).version();
        handOvers.approve(staff.named("approver"), code, proposed);
        clock.stopAt(closed.plus(Duration.ofDays(4)));
        handOvers.accept(legal, code);
        answer(name, code, consultationId, legal);
        clock.stopAt(closed.plus(Duration.ofDays(7)));
        revisions.save(legal, code, new SaveRevision(edited(about.getJsonObject("revised")), null, null));
        int concluded = conclusions.propose(legal, code, new Conclusion("۱۲۰۸/د", SolarHijri.tehranDay(clock.now()), SolarHijri.tehranDay(clock.now().plus(Duration.ofDays(30))), "رئیس سازمان")).version();
        conclusions.approve(staff.named("approver"), code, concluded);
    }

    private void answer(String name, String code, long consultationId, Actor legal) {
        Map<String, String> refs = new HashMap<>();
        comments.stream(consultationId, comment -> refs.put(comment.text(), comment.ref()));
        List<PutDisposition> answers = new ArrayList<>();
        for (JsonObject comment : DemoFile.objects("comments-" + name + ".json")) {
            answers.add(PutDisposition.of(refs.get(comment.getString("text")), DispositionKind.valueOf(comment.getString("disposition")),
                    comment.getString("reason"), comment.getString("answer"), null));
        }
        dispositions.put(legal, code, answers);
    }

    private static List<EditedText> edited(JsonObject revised) {
        return revised.keySet().stream().map(eId -> new EditedText(eId, null, revised.getString(eId))).toList();
    }
}
