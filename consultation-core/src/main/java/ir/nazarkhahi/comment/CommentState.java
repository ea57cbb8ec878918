package ir.nazarkhahi.comment;

/** Design §5. RECEIVED until the sequencer has numbered it, which is within a second. */
public enum CommentState {
    RECEIVED, PUBLISHED, HELD, REJECTED, REDACTED;

    /** Whether the public list keeps a place for it: what was once decided stays, if only as a stub. */
    public boolean hasPublicPlace() {
        return this == PUBLISHED || this == REDACTED || this == REJECTED;
    }
}
