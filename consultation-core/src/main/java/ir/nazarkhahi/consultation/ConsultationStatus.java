package ir.nazarkhahi.consultation;

import java.time.Instant;

/** Where a consultation stands at a moment, in the order of its life. */
public enum ConsultationStatus {
    PLANNED, OPEN, CLOSED, UNDER_REVIEW, HANDED_OVER, REVISED, PROMULGATED, SENT, WITHDRAWN;

    /**
     * The window is {@code [opensAt, closesAt)}: at its last instant it is closed, a millisecond before it is open. What
     * is sealed is closed even if the clock should be set back.
     *
     * @param opensAt null only while planned, as is {@code closesAt}
     * @param sealedAt null until sealed
     */
    public static ConsultationStatus at(Instant now, Stage stage, Instant opensAt, Instant closesAt, Instant sealedAt) {
        if (stage != Stage.PUBLISHED) {
            return valueOf(stage.name());
        }
        if (sealedAt != null || !now.isBefore(closesAt)) {
            return CLOSED;
        }
        return now.isBefore(opensAt) ? PLANNED : OPEN;
    }

    /** Nothing will change any more but who reads it. */
    public boolean isFinal() {
        return this == PROMULGATED || this == SENT || this == WITHDRAWN;
    }
}
