package ir.nazarkhahi.search.index;

import ir.nazarkhahi.search.DocumentKind;
import java.time.Instant;

/**
 * One document as it is to be found.
 *
 * @param key its own among all; an entry with the same key is replaced
 * @param owner what it is removed with: all entries of an owner go together
 * @param belonging where it belongs; what questions are narrowed by
 * @param code of the consultation
 * @param place eId of a provision or ref of a comment; empty for what is the consultation's own
 * @param title what it is called; counts more than the text
 * @param about the title of the consultation, shown with what is called otherwise; empty if there is no need
 * @param text all its words
 * @param date what it is narrowed by: opening, arrival, conclusion; null if there is none yet
 */
public record Entry(String key, String owner, DocumentKind type, Sight sight, Belonging belonging, String code, String place,
        String title, String about, String text, Instant date) {

    /**
     * @param consultationId 0 for what belongs to none
     * @param officePath {@code /1/4/}
     * @param kind of the consultation, by its code; empty for what has none
     * @param stance of a comment; null for all else
     * @param window of a consultation itself; null for all else
     */
    public record Belonging(long consultationId, String officePath, String kind, String stance, Window window) {

        public Belonging of(String givenStance) {
            return new Belonging(consultationId, officePath, kind, givenStance, null);
        }
    }

    /**
     * What the status of a consultation follows from, together with the clock.
     *
     * @param stage as stored
     * @param opensAt in milliseconds; with {@code closesAt} 0 before publication
     * @param closesAt what is sealed has closed by then, whatever the clock says: {@link Long#MIN_VALUE}
     */
    public record Window(String stage, long opensAt, long closesAt) {}
}
