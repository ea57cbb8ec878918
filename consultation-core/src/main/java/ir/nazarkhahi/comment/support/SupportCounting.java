package ir.nazarkhahi.comment.support;

import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts support within a second, and forgets who gave it once the window is sealed. */
@ApplicationScoped
public class SupportCounting implements RecurringTask {
    @Inject
    private Tally tally;

    @Override
    public String name() {
        return "comment.support";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run(Lease lease) {
        int counted;
        do {
            counted = tally.next(lease);
        } while (counted == Tally.BITE);
        tally.kept().forEach(consultation -> forget(lease, consultation));
    }

    private void forget(Lease lease, long consultationId) {
        int forgotten;
        do {
            forgotten = tally.forget(lease, consultationId);
        } while (forgotten == Tally.BITE);
    }
}
