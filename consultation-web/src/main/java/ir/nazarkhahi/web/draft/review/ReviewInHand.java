package ir.nazarkhahi.web.draft.review;

import ir.nazarkhahi.draft.review.ReviewService;
import ir.nazarkhahi.draft.review.ReviewView;
import ir.nazarkhahi.draft.review.ReviewedProvision;
import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntFunction;

/** A review as the page has last seen it, and the steps that lead on from there. Every one saves first what was typed. */
@Named
@ViewScoped
public class ReviewInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService reviews;
    @Inject
    private Me me;

    private long draftId;
    private int version;
    private ProvisionInHand hand;
    /** Read again if the session was moved. */
    private transient ReviewView view;
    private transient ReviewRows rows;

    void begin(long id) {
        draftId = id;
        see(reviews.of(me.actor(), id));
        take(view.provisions().get(0));
    }

    /** As others have left it. What is typed stays typed. */
    void lookAgain() {
        see(reviews.of(me.actor(), draftId));
        if (hand != null && find(hand.getBefore().id()) == null) {
            take(view.provisions().get(0));
        }
    }

    /** Saves what was typed, if anything was. */
    void save() {
        List<Change> typed = hand.changes();
        typed.forEach(this::step);
        if (!typed.isEmpty()) {
            take(hand.getBefore().id());
        }
    }

    /** The same while one goes on typing: the fields are left alone. */
    void saveTyped() {
        List<Change> typed = hand.changes();
        typed.forEach(this::step);
        ReviewedProvision now = find(hand.getBefore().id());
        if (now != null) {
            hand.kept(now);
        }
    }

    void choose(String provision) {
        save();
        take(provision);
    }

    /** @return where the provision in hand stood in the text */
    int change(IntFunction<Change> change) {
        save();
        int place = place(hand.getBefore().id());
        see(reviews.change(me.actor(), draftId, version, change));
        return place;
    }

    /** Takes the provision at a place in hand, or the last. */
    void takeAt(int place) {
        take(view.provisions().get(Math.max(0, Math.min(place, view.provisions().size() - 1))));
    }

    void undo() {
        save();
        see(reviews.undo(me.actor(), draftId, version));
        take(hand.getBefore().id());
    }

    void redo() {
        save();
        see(reviews.redo(me.actor(), draftId, version));
        take(hand.getBefore().id());
    }

    void discard() {
        reviews.discard(me.actor(), draftId, version);
    }

    void finish() {
        save();
        reviews.finish(me.actor(), draftId, version);
    }

    private void step(Change change) {
        see(reviews.change(me.actor(), draftId, version, done -> change));
    }

    private void see(ReviewView seen) {
        view = seen;
        version = seen.version();
        rows = null;
    }

    private void take(String provision) {
        ReviewedProvision found = find(provision);
        take(found == null ? view.provisions().get(0) : found);
    }

    private void take(ReviewedProvision provision) {
        hand = new ProvisionInHand(provision);
    }

    private ReviewedProvision find(String provision) {
        return getView().provisions().stream().filter(it -> it.id().equals(provision)).findFirst().orElse(null);
    }

    private int place(String provision) {
        return Math.max(0, getView().provisions().indexOf(find(provision)));
    }

    public ReviewView getView() {
        if (view == null && draftId != 0) {
            view = reviews.of(me.actor(), draftId);
        }
        return view;
    }

    public ReviewRows getRows() {
        if (rows == null && getView() != null) {
            rows = new ReviewRows(view, reviews.source(me.actor(), draftId));
        }
        return rows;
    }

    public ProvisionInHand getHand() {
        return hand;
    }
}
