package ir.nazarkhahi.news.rule;

import ir.nazarkhahi.gate.BrokenRuleException;

/** The step does not follow from where the item stands. */
public class NewsStepRefusedException extends BrokenRuleException {
    private static final long serialVersionUID = 1L;

    private NewsStepRefusedException(String code, String message) {
        super(Category.CONFLICT, code, message);
    }

    public static NewsStepRefusedException published() {
        return new NewsStepRefusedException("news_published", "the item is published already");
    }

    public static NewsStepRefusedException notPublished() {
        return new NewsStepRefusedException("news_not_published", "the item is not public");
    }

    public static NewsStepRefusedException withdrawn() {
        return new NewsStepRefusedException("news_withdrawn", "the item was withdrawn and changes no more");
    }

    /** What has closed stays closed: what was said until then may have been reported. */
    public static NewsStepRefusedException commentsClosed() {
        return new NewsStepRefusedException("news_comments_closed", "the time for comments has ended and cannot begin again");
    }
}
