package ir.nazarkhahi.consultation;

/** What has been done to a consultation; what is stored. What the public is told also depends on the clock: {@link ConsultationStatus}. */
public enum Stage {
    PLANNED, PUBLISHED, UNDER_REVIEW, HANDED_OVER, REVISED, PROMULGATED, SENT, WITHDRAWN;

    public boolean isConcluded() {
        return this == PROMULGATED || this == SENT;
    }
}
