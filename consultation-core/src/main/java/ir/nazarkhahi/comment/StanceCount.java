package ir.nazarkhahi.comment;

/**
 * How many numbered comments of one stance a provision has, by state.
 *
 * @param provisionId the provision's lineage; null for comments on the whole
 * @param provisionEId its address in the text that it was commented on first
 */
public record StanceCount(Long provisionId, String provisionEId, Stance stance, long published, long redacted, long rejected, long held, long withdrawn) {

    /** What the public list shows of them, stubs included. */
    public long shown() {
        return published + redacted + rejected + withdrawn;
    }

    /** What can still be read, by some at least. */
    public long told() {
        return published + redacted + held;
    }

    public long received() {
        return shown() + held;
    }
}
