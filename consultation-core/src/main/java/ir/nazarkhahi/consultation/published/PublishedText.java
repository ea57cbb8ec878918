package ir.nazarkhahi.consultation.published;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * A text as it was put to the public.
 *
 * @param number 1 for the first, then one for each corrigendum
 * @param versionId of the draft
 * @param opensAt with {@code closesAt} the window as it was from this publication on; an extension is told by the timeline
 * @param noteFa what was corrected; empty for the first text, like {@code noteEn}
 * @param substantive whether the window began again with it
 * @param reason why it did; empty if it did not
 */
public record PublishedText(int number, long versionId, Instant publishedAt, Instant opensAt, Instant closesAt, String noteFa, String noteEn,
        boolean substantive, String reason) implements Serializable {

    public boolean isCorrigendum() {
        return number > 1;
    }

    public String note(Locale locale) {
        return "en".equals(locale.getLanguage()) ? noteEn : noteFa;
    }
}
