package ir.nazarkhahi.job.lease;

import ir.nazarkhahi.gate.Silenced;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One recurring task on this node: holds its lease while it can, and remembers since when it has been failing. */
final class LeasedTask {
    static final Duration HOLD_ON_EVERY = Duration.ofSeconds(3);
    private static final Duration HOLD = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(LeasedTask.class.getName());

    private final RecurringTask task;
    private final Leases leases;
    private volatile Lease lease;
    private volatile Long failingSince;

    LeasedTask(RecurringTask task, Leases leases) {
        this.task = task;
        this.leases = leases;
    }

    String name() {
        return task.name();
    }

    boolean isFailingVitally() {
        Long since = failingSince;
        return task.vital() && since != null && System.nanoTime() - since > task.patience().toNanos();
    }

    /** A timer that throws is never called again, so nothing may leave this method. */
    void beat() {
        try {
            if (lease == null) {
                lease = leases.acquire(task.name(), HOLD).orElse(null);
            }
            Optional<Lease> held = Optional.ofNullable(lease);
            if (held.isPresent()) {
                task.run(held.get());
            }
            failingSince = null;
        } catch (LeaseLostException lost) {
            lease = null;
        } catch (Exception | LinkageError failure) {
            remember(failure);
        }
    }

    void holdOn() {
        Lease held = lease;
        try {
            if (held != null && !leases.renew(held, HOLD)) {
                lease = null;
            }
        } catch (RuntimeException unreachable) {
            lease = null;
        }
    }

    void letGo() {
        Lease held = lease;
        lease = null;
        try {
            if (held != null) {
                leases.release(held);
            }
        } catch (RuntimeException unreachable) {
            LOG.log(Level.FINE, "the lease will run out by itself", Silenced.of(unreachable));
        }
    }

    /** Told once when it begins to fail, not at every beat. */
    private void remember(Throwable failure) {
        if (failingSince == null) {
            failingSince = System.nanoTime();
            LOG.log(Level.WARNING, "the task " + task.name() + " fails", Silenced.of(failure));
        }
    }
}
