package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.List;

/**
 * A provision in the text of a consultation.
 *
 * @param comments how many the public sees on it
 * @param first the first of them, at most two
 */
public record TextLine(ProvisionView provision, long comments, List<PublishedComment> first) {

    /** Whether a corrigendum took it away. */
    public boolean isGone() {
        return TextService.isGone(provision);
    }

    public boolean isDivision() {
        return provision.type().isDivision();
    }

    /** Whether one can say something about it by itself: divisions have no words of their own. */
    public boolean isCommentable() {
        return !isDivision() || !provision.text().isEmpty();
    }

    /** For the table of contents: divisions and articles. */
    public boolean isInContents() {
        return isDivision() || provision.type().name().equals("ARTICLE");
    }
}
