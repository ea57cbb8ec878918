package ir.nazarkhahi.commentary.conclusion;

import java.time.Instant;

/**
 * @param versionId the draft's version that is the revised text; the one that was asked about if it stays
 * @param unchangedReason null if the text was changed
 * @param version to be sent back when it is saved again
 */
public record RevisionView(long versionId, String unchangedReason, String writer, Instant writtenAt, int version) {

    public boolean isUnchanged() {
        return unchangedReason != null;
    }
}
