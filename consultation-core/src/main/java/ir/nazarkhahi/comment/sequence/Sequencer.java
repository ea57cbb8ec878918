package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Numbers what has been committed, several times a second, and takes out what its authors have taken back. */
@ApplicationScoped
public class Sequencer implements RecurringTask {
    @Inject
    private Numbering numbering;
    @Inject
    private TakingBack takingBack;

    @Override
    public String name() {
        return "comment.sequencer";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(250);
    }

    @Override
    public void run(Lease lease) {
        int numbered;
        do {
            numbered = numbering.next(lease);
        } while (numbered == Numbering.BITE);
        int taken;
        do {
            taken = takingBack.next(lease);
        } while (taken == TakingBack.BITE);
    }

    /** Without it nothing that is accepted is ever shown. */
    @Override
    public boolean vital() {
        return true;
    }
}
