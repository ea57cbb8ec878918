package ir.nazarkhahi.news;

import ir.nazarkhahi.news.item.EditNews;
import ir.nazarkhahi.news.item.NewsState;
import ir.nazarkhahi.office.OfficeView;
import java.time.Instant;
import java.util.Locale;

/**
 * An item as it stands.
 *
 * @param publishedAt null while it is a draft, like {@code wordingId} and {@code wordingHash}
 * @param changedAt of the last change in public; null if there was none
 * @param withdrawalReason null unless it was withdrawn
 * @param wordingId of the wording that is public now
 * @param version to be sent back on changing it
 */
public record NewsView(long id, String code, OfficeView office, NewsState state, EditNews said, Instant madeAt, Instant publishedAt, Instant changedAt,
        Instant withdrawnAt, String withdrawalReason, Long wordingId, String wordingHash, int version) {

    public String title(Locale locale) {
        return said.title().anyIn(locale);
    }

    public String officePath() {
        return office.path();
    }

    public boolean isPublished() {
        return state == NewsState.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return state == NewsState.WITHDRAWN;
    }

    /** Whether comments are taken at that moment. */
    public boolean takesCommentsAt(Instant moment) {
        return state == NewsState.PUBLISHED && !moment.isBefore(publishedAt) && (said.closesAt() == null || moment.isBefore(said.closesAt()));
    }
}
