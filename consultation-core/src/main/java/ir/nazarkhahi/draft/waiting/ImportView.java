package ir.nazarkhahi.draft.waiting;

import ir.nazarkhahi.job.JobView;
import java.time.Instant;

/**
 * @param fileName as it was sent
 * @param job the last that was to import it
 * @param draftId what it became; null until then
 */
public record ImportView(long id, String title, String fileName, Instant orderedAt, JobView job, Long draftId) {

    /** Whether it ended without a draft, so that it can be tried again or given up. */
    public boolean isStranded() {
        return draftId == null && job.state().isFinal();
    }
}
