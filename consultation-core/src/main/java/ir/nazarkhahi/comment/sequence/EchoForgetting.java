package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets who sent what how often, a day later. */
@ApplicationScoped
public class EchoForgetting implements RecurringTask {
    @Inject
    private Numbering numbering;

    @Override
    public String name() {
        return "comment.echoes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Lease lease) {
        numbering.forget();
    }
}
