package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.WorkingText;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a review on what it began with. Going back and forth moves only the place in the list, so it always leads to
 * the very same text; a new step after going back forgets those ahead.
 *
 * @param done how many steps count, from the first
 */
public record History(WorkingText begun, List<Change> steps, int done) {

    public History {
        steps = List.copyOf(steps);
    }

    public WorkingText current() {
        WorkingText text = begun;
        for (Change step : steps.subList(0, done)) {
            text = step.on(text);
        }
        return text;
    }

    /** @throws ChangeRefusedException if the text as it stands has no place for it */
    public History then(Change change) {
        change.on(current());
        List<Change> more = new ArrayList<>(steps.subList(0, done));
        more.add(change);
        return new History(begun, more, more.size());
    }

    public boolean canUndo() {
        return done > 0;
    }

    public boolean canRedo() {
        return done < steps.size();
    }

    /** @throws ChangeRefusedException if no step was taken */
    public History undone() {
        if (!canUndo()) {
            throw new ChangeRefusedException("nothing_to_undo", "no step was taken");
        }
        return new History(begun, steps, done - 1);
    }

    /** @throws ChangeRefusedException if no step was taken back */
    public History redone() {
        if (!canRedo()) {
            throw new ChangeRefusedException("nothing_to_redo", "no step was taken back");
        }
        return new History(begun, steps, done + 1);
    }
}
