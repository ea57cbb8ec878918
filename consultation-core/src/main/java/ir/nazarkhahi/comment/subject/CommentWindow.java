package ir.nazarkhahi.comment.subject;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationWindow;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.news.NewsView;
import java.time.Instant;
import java.util.List;

/**
 * The little that taking in a comment needs to know.
 *
 * @param subjectId of the consultation or of the item of news
 * @param versionId of the text that is asked about
 * @param textHash of that text; null where the draft's version knows it
 * @param closesAt null for no end
 * @param texts the versions of a draft that were asked about since the publication, oldest first; empty for news
 */
public record CommentWindow(long subjectId, String code, String officePath, long versionId, String textHash, Instant opensAt, Instant closesAt, Ended ended, List<Long> texts) {

    /** Why no comments are taken any more, whatever the clock says. */
    public enum Ended { NO, SEALED, WITHDRAWN }

    /** Where it stands at a moment. */
    public enum Standing { NOT_YET, OPEN, CLOSED, WITHDRAWN }

    public static CommentWindow of(ConsultationWindow window) {
        Ended ended = window.stage() == Stage.WITHDRAWN ? Ended.WITHDRAWN
                : window.stage() != Stage.PUBLISHED || window.sealedAt() != null ? Ended.SEALED : Ended.NO;
        return new CommentWindow(window.consultationId(), window.code(), window.officePath(), window.versionId(), null, window.opensAt(), window.closesAt(), ended, window.texts());
    }

    static CommentWindow of(NewsView item) {
        return new CommentWindow(item.id(), item.code(), item.officePath(), item.wordingId(), item.wordingHash(), item.publishedAt(), item.said().closesAt(),
                item.isWithdrawn() ? Ended.WITHDRAWN : Ended.NO, List.of());
    }

    /** The same for who has read that one of its texts. @param hash null where the draft's version knows it */
    public CommentWindow on(long textVersion, String hash) {
        return new CommentWindow(subjectId, code, officePath, textVersion, hash, opensAt, closesAt, ended, texts);
    }

    /** Of the text, from 1; wordings of news are not counted. */
    public int textNumber() {
        return isOnNews() ? 1 : texts.indexOf(versionId) + 1;
    }

    /** The same answer as {@link ConsultationStatus#at} gives of a consultation. */
    public Standing at(Instant moment) {
        if (ended == Ended.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        if (ended == Ended.SEALED || closesAt != null && !moment.isBefore(closesAt)) {
            return Standing.CLOSED;
        }
        return moment.isBefore(opensAt) ? Standing.NOT_YET : Standing.OPEN;
    }

    /** Whether a comment that arrived at that moment is accepted. */
    public boolean isOpenAt(Instant moment) {
        return at(moment) == Standing.OPEN;
    }

    public boolean isOnNews() {
        return textHash != null;
    }
}
