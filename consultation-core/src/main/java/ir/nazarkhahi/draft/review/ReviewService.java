package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.draft.review.change.History;
import ir.nazarkhahi.draft.version.VersionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Reviews of drafts. Every writing names the version it has seen and is refused as {@code stale} if there is a later one,
 * and as {@code draft_published} once the public was asked.
 */
@ApplicationScoped
@UseCase
public class ReviewService {
    private static final int MOST_STEPS = 5_000;

    @Inject
    private DraftService drafts;
    @Inject
    private ReviewRepository reviews;
    @Inject
    private ReviewTexts texts;
    @Inject
    private AuditTrail audit;
    @Inject
    private LegalClock clock;

    public ReviewView of(Actor actor, long draftId) {
        actor.require(Permission.DRAFT_WRITE, drafts.officePath(draftId));
        DraftView draft = drafts.byId(draftId);
        return texts.view(draft, reviews.of(draftId).orElse(null));
    }

    /** The imported file as it was read, line by line. */
    public List<String> source(Actor actor, long draftId) {
        actor.require(Permission.DRAFT_WRITE, drafts.officePath(draftId));
        return texts.reading(drafts.byId(draftId)).lines();
    }

    /**
     * Takes a step and forgets those that were taken back.
     *
     * @param change given what a new provision would be called
     */
    public ReviewView change(Actor actor, long draftId, int version, IntFunction<Change> change) {
        Held held = held(actor, draftId, version);
        History before = requireNewest(held);
        Change wanted = change.apply(before.done());
        if (before.done() >= MOST_STEPS) {
            throw new InvalidInputException("operation", "too_many_steps");
        }
        History after = before.then(wanted);
        moved(held, after.done(), actor);
        reviews.keep(draftId, before.done(), wanted);
        audit.record(actor, "draft.review", "draft:" + draftId, Map.of("operation", ChangeJson.name(wanted), "provision", wanted.provision()));
        return of(actor, draftId);
    }

    public ReviewView undo(Actor actor, long draftId, int version) {
        Held held = held(actor, draftId, version);
        return wound(actor, held, requireNewest(held).undone());
    }

    public ReviewView redo(Actor actor, long draftId, int version) {
        Held held = held(actor, draftId, version);
        return wound(actor, held, requireNewest(held).redone());
    }

    /** Gives all steps up; the text in hand is the draft's newest again. */
    public ReviewView discard(Actor actor, long draftId, int version) {
        begunAnew(held(actor, draftId, version), actor);
        audit.record(actor, "draft.review_discard", "draft:" + draftId);
        return of(actor, draftId);
    }

    /** The text in hand becomes the draft's next version, and a review of that begins. */
    public VersionView finish(Actor actor, long draftId, int version) {
        Held held = held(actor, draftId, version);
        History history = requireNewest(held);
        if (!history.canUndo()) {
            throw new InvalidInputException("text", "nothing_changed");
        }
        VersionView made = drafts.rework(actor, draftId, held.review.baseId(), history.current().edited());
        reviews.forget(draftId, 0);
        held.review.moved(made.id(), 0, actor.name(), clock.now());
        reviews.save(held.review);
        return made;
    }

    private ReviewView wound(Actor actor, Held held, History history) {
        moved(held, history.done(), actor);
        audit.record(actor, "draft.review", "draft:" + held.draft.id(), Map.of("operation", "TO", "step", history.done()));
        return of(actor, held.draft.id());
    }

    private void begunAnew(Held held, Actor actor) {
        held.review.moved(held.draft.newest().id(), 0, actor.name(), clock.now());
        reviews.save(held.review);
        reviews.forget(held.draft.id(), 0);
    }

    private void moved(Held held, int done, Actor actor) {
        held.review.moved(held.review.baseId(), done, actor.name(), clock.now());
        reviews.save(held.review);
    }

    private History requireNewest(Held held) {
        if (held.review.baseId() != held.draft.newest().id()) {
            throw new ReviewOutdatedException();
        }
        return texts.history(held.review);
    }

    /** The draft under a lock, so that steps come one after the other, and its review, a new one if need be. */
    private Held held(Actor actor, long draftId, int version) {
        DraftView draft = drafts.hold(actor, draftId);
        Review review = reviews.of(draftId).orElse(null);
        if (ReviewTexts.version(draft, review) != version) {
            throw new StaleException();
        }
        if (review == null || review.done() == 0 && review.baseId() != draft.newest().id() && reviews.steps(draftId).isEmpty()) {
            review = review == null ? new Review(draftId) : review;
            review.moved(draft.newest().id(), 0, actor.name(), clock.now());
        }
        return new Held(draft, review);
    }

    private record Held(DraftView draft, Review review) {}
}
