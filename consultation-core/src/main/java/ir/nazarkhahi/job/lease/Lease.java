package ir.nazarkhahi.job.lease;

/**
 * The right to do something alone, for a while.
 *
 * @param fence grows by one each time the lease changes hands: a holder with a lower number is late and must not write
 */
public record Lease(String name, long fence) {}
