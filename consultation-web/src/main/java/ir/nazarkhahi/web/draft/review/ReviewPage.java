package ir.nazarkhahi.web.draft.review;

import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.redline.Redline;
import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.draft.review.change.Merge;
import ir.nazarkhahi.draft.review.change.Move;
import ir.nazarkhahi.draft.review.change.Remove;
import ir.nazarkhahi.draft.review.change.Split;
import ir.nazarkhahi.draft.review.difference.Difference;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.web.session.Attempt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Function;

/** What the buttons of the review do. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DraftService drafts;
    @Inject
    private ReviewInHand review;
    @Inject
    private Attempt attempt;

    private long id;
    private DraftView draft;
    private boolean published;
    private String wanted;
    private int caret;

    public void load() {
        attempt.run(() -> {
            review.begin(id);
            draft = drafts.byId(id);
            published = drafts.isPublished(id);
        });
    }

    public void choose() {
        attempted(() -> review.choose(wanted));
    }

    public void save() {
        attempted(review::save);
    }

    public void saveTyped() {
        attempted(review::saveTyped);
    }

    public void mergeNext() {
        stays(provision -> new Merge(provision, true));
    }

    public void mergePrevious() {
        attempted(() -> review.takeAt(review.change(done -> new Merge(inHand(), false)) - 1));
    }

    /** The new provision is the next to be looked at. */
    public void split() {
        attempted(() -> {
            int at = review.getHand().kept(caret);
            review.takeAt(review.change(done -> new Split(inHand(), at, "n" + done)) + 1);
        });
    }

    public void moveIn() {
        stays(provision -> new Move(provision, true));
    }

    public void moveOut() {
        stays(provision -> new Move(provision, false));
    }

    public void remove() {
        stays(Remove::new);
    }

    public void undo() {
        attempted(review::undo);
    }

    public void redo() {
        attempted(review::redo);
    }

    public void discard() {
        if (attempted(review::discard)) {
            attempt.done("review_discarded", "/staff/drafts/" + id + "/review");
        }
    }

    public void finish() {
        if (attempted(review::finish)) {
            attempt.done("version_saved", "/staff/drafts/" + id);
        }
    }

    public String redline(Difference difference) {
        return Redline.html(difference.spans());
    }

    public ProvisionType[] getTypes() {
        return ProvisionType.values();
    }

    private void stays(Function<String, Change> change) {
        attempted(() -> review.takeAt(review.change(done -> change.apply(inHand()))));
    }

    private String inHand() {
        return review.getHand().getBefore().id();
    }

    /** Whoever was too late is told who was faster, and sees what that one has made of it. */
    private boolean attempted(Runnable work) {
        boolean done = attempt.run("draft:" + id, work);
        if (!done) {
            attempt.run(review::lookAgain);
        }
        return done;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DraftView getDraft() {
        return draft;
    }

    public boolean isPublished() {
        return published;
    }

    public ReviewInHand getReview() {
        return review;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public int getCaret() {
        return caret;
    }

    public void setCaret(int caret) {
        this.caret = caret;
    }
}
