package ir.nazarkhahi.consultation;

import java.time.Instant;
import java.util.List;

/**
 * The little that taking in a comment needs to know, read with one row.
 *
 * @param officePath for settings and rights
 * @param versionId the text that a comment is taken to be on
 * @param opensAt never null: only what is published has a window
 * @param texts the versions that were asked about since the publication, oldest first
 */
public record ConsultationWindow(long consultationId, String code, long officeId, String officePath, long versionId, Stage stage,
        Instant opensAt, Instant closesAt, Instant sealedAt, List<Long> texts) {

    /** The same for who has read that one of its texts. */
    public ConsultationWindow on(long textVersion) {
        return new ConsultationWindow(consultationId, code, officeId, officePath, textVersion, stage, opensAt, closesAt, sealedAt, texts);
    }

    /** Of the text, from 1. */
    public int textNumber() {
        return texts.indexOf(versionId) + 1;
    }

    public ConsultationStatus statusAt(Instant moment) {
        return ConsultationStatus.at(moment, stage, opensAt, closesAt, sealedAt);
    }

    /** Whether a comment that arrived at that moment is accepted. */
    public boolean isOpenAt(Instant moment) {
        return statusAt(moment) == ConsultationStatus.OPEN;
    }
}
