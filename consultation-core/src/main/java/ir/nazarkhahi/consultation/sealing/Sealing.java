package ir.nazarkhahi.consultation.sealing;

import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Seals what has closed, within seconds. */
@ApplicationScoped
public class Sealing implements RecurringTask {
    @Inject
    private Stages stages;

    @Override
    public String name() {
        return "consultation.sealing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run(Lease lease) {
        stages.sealDue(lease);
    }

    /** Without it no work on the comments can begin. */
    @Override
    public boolean vital() {
        return true;
    }
}
