package ir.nazarkhahi.job;

import java.time.Duration;

/** Passes progress on to the database, but not more often than somebody could look. */
final class ClaimedRun implements JobRun {
    private static final long WRITE_EVERY_NANOS = Duration.ofMillis(500).toNanos();

    private final JobSteps.Claimed claimed;
    private final JobSteps steps;
    private long writtenAt;

    ClaimedRun(JobSteps.Claimed claimed, JobSteps steps) {
        this.claimed = claimed;
        this.steps = steps;
    }

    @Override
    public long jobId() {
        return claimed.job().id();
    }

    @Override
    public long submittedBy() {
        return claimed.job().submittedBy();
    }

    @Override
    public String params() {
        return claimed.job().params();
    }

    @Override
    public String checkpoint() {
        return claimed.job().checkpoint();
    }

    @Override
    public void progress(int percent) {
        long now = System.nanoTime();
        if (writtenAt == 0 || now - writtenAt > WRITE_EVERY_NANOS) {
            steps.progress(claimed, Math.max(0, Math.min(99, percent)));
            writtenAt = now;
        }
    }

    @Override
    public void save(String checkpoint) {
        steps.save(claimed, checkpoint);
    }
}
