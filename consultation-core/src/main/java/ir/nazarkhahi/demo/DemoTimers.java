package ir.nazarkhahi.demo;

import ir.nazarkhahi.comment.sequence.Sequencer;
import ir.nazarkhahi.consultation.sealing.Sealing;
import ir.nazarkhahi.job.lease.RecurringTask;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What timers do later, done now: the demo is made before they start. */
@ApplicationScoped
class DemoTimers {

    @Inject
    private Leases leases;
    @Inject
    private Sequencer sequencer;
    @Inject
    private Sealing sealing;

    void number() {
        run(sequencer);
    }

    void seal() {
        run(sealing);
    }

    private void run(RecurringTask task) {
        Lease lease = leases.acquire(task.name(), Duration.ofMinutes(1)).orElseThrow(() -> new IllegalStateException(task.name() + " is at work elsewhere"));
        try {
            task.run(lease);
        } catch (Exception failed) {
            throw new IllegalStateException(task.name() + " failed", failed);
        } finally {
            leases.release(lease);
        }
    }
}
