package ir.nazarkhahi.it.job;

import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Fails on demand, with little patience. */
@ApplicationScoped
public class VitalTask implements RecurringTask {
    static volatile boolean broken;

    @Override
    public String name() {
        return "it.vital";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(200);
    }

    @Override
    public void run(Lease lease) {
        if (broken) {
            throw new IllegalStateException("asked to fail");
        }
    }

    @Override
    public boolean vital() {
        return true;
    }

    @Override
    public Duration patience() {
        return Duration.ofMillis(300);
    }
}
