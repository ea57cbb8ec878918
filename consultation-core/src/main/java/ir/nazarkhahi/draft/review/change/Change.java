package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.WorkingText;

/** One step of a review. Doing it again on the same text gives the same text, so steps can be kept instead of texts. */
public sealed interface Change permits Merge, Split, Retype, Renumber, Move, Edit, Remove {

    /** What it is done to, by its name in the text in hand. */
    String provision();

    /**
     * @throws ChangeRefusedException if it cannot be done there
     * @throws ir.nazarkhahi.gate.NotFoundException if there is no such provision
     */
    WorkingText on(WorkingText text);
}
