package ir.nazarkhahi.job.lease;

import java.time.Duration;

/**
 * Something done again and again, by one node at a time. A bean that implements it is found and run by the
 * {@link Scheduler}. Called without a transaction; never twice at once on a node.
 */
public interface RecurringTask {

    /** Stable: it is the name of the lease. */
    String name();

    /** The pause between the end of one run and the beginning of the next. */
    Duration every();

    /**
     * Does what there is to do now, in bites. Whatever is written is written in a transaction that calls
     * {@link Leases#confirm} first.
     */
    void run(Lease lease) throws Exception;

    /** Whether the node is not ready to serve while this keeps failing. */
    default boolean vital() {
        return false;
    }

    /** How long a vital task may keep failing before the node is not ready: a restarting database is not an alarm. */
    default Duration patience() {
        return Duration.ofMinutes(1);
    }
}
