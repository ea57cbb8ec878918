package ir.nazarkhahi.comment;

/**
 * How many numbered comments of one stance a provision has, by state.
 *
 * @param provisionId null for comments on the whole
 */
public record StanceCount(Long provisionId, String provisionEId, Stance stance, long published, long redacted, long rejected, long held) {

    /** What the public list shows of them, stubs included. */
    public long shown() {
        return published + redacted + rejected;
    }

    public long received() {
        return shown() + held;
    }
}
