package ir.nazarkhahi.comment;

/** Design §5. RECEIVED until the sequencer has numbered it, which is within a second; WITHDRAWN by its author, replaced or not. */
public enum CommentState {
    RECEIVED, PUBLISHED, HELD, REJECTED, REDACTED, WITHDRAWN;

    /** Whether the public list keeps a place for it: what was once decided stays, if only as a stub. */
    public boolean hasPublicPlace() {
        return this == PUBLISHED || this == REDACTED || isGone();
    }

    /** Whether only a stub is left of it, for everybody. */
    public boolean isGone() {
        return this == REJECTED || this == WITHDRAWN;
    }
}
