package ir.nazarkhahi.job;

import java.time.Instant;

/**
 * @param progress 0 to 100; 100 is reached only when DONE
 * @param result what the handler gave back, a JSON text; null until DONE
 * @param failure a stable code; null unless FAILED
 * @param finishedAt null until the state is final
 */
public record JobView(long id, String kind, JobState state, int progress, String result, String failure,
        Instant submittedAt, Instant finishedAt) {}
