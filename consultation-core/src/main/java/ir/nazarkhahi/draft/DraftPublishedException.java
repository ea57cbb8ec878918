package ir.nazarkhahi.draft;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The public was asked about this text: what it says changes only by the revision that answers the comments. */
public class DraftPublishedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    public DraftPublishedException() {
        super(Category.CONFLICT, "draft_published", "the draft is published; it changes only by the revision");
    }
}
