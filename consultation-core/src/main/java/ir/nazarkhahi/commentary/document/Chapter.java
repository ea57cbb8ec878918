package ir.nazarkhahi.commentary.document;

/**
 * One provision, or the draft as a whole.
 *
 * @param key what the source knows it by; 0 for the whole
 * @param eId null for the whole
 * @param label its type and number as people say them, {@code ماده ۱۲}; empty for the whole
 * @param heading and {@code text}: as they stand in the draft; may be empty
 * @param depth 0 for the whole and the outermost provisions
 * @param stances of all comments on it but those that were rejected
 * @param summary empty if none was written
 */
public record Chapter(long key, String eId, String label, String heading, String text, int depth, Stances stances, String summary) {

    public boolean isWhole() {
        return eId == null;
    }
}
