package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Forgets files that nothing was sent with for a day, and those that broke off an hour ago. A claim holds its file, so none is taken from under it. */
@ApplicationScoped
public class Sweeper implements RecurringTask {
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration STUCK = Duration.ofHours(1);
    private static final int BITE = 50;

    @Inject
    private UploadTable table;

    @Override
    public String name() {
        return "attachment.sweeper";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Lease lease) {
        sweep(Instant.now());
    }

    /** @return how many were forgotten */
    int sweep(Instant now) {
        int all = 0;
        int some;
        do {
            some = table.sweep(now.minus(KEPT), now.minus(STUCK), BITE);
            all += some;
        } while (some == BITE);
        return all;
    }
}
