package ir.nazarkhahi.consultation;

import java.time.Instant;

/**
 * The little that taking in a comment needs to know, read with one row.
 *
 * @param officePath for settings and rights
 * @param opensAt never null: only what is published has a window
 */
public record ConsultationWindow(long consultationId, String code, long officeId, String officePath, long versionId, Stage stage,
        Instant opensAt, Instant closesAt, Instant sealedAt) {

    public ConsultationStatus statusAt(Instant moment) {
        return ConsultationStatus.at(moment, stage, opensAt, closesAt, sealedAt);
    }

    /** Whether a comment that arrived at that moment is accepted. */
    public boolean isOpenAt(Instant moment) {
        return statusAt(moment) == ConsultationStatus.OPEN;
    }
}
