package ir.nazarkhahi.consultation.timeline;

import java.time.Instant;
import java.util.Locale;

/**
 * @param reason as given to the public; empty where none is asked for
 * @param reasonEn the same in English; null where it was given in one language alone
 * @param closesAt when the window closes as of this event; null if it says nothing about that
 */
public record TimelineEvent(EventKind kind, Instant at, String reason, String reasonEn, Instant closesAt) {

    /** Told in one language. */
    public TimelineEvent(EventKind kind, Instant at, String reason, Instant closesAt) {
        this(kind, at, reason, null, closesAt);
    }

    /** In that language, if it was given in it. */
    public String reason(Locale locale) {
        return reasonEn != null && "en".equals(locale.getLanguage()) ? reasonEn : reason;
    }
}
