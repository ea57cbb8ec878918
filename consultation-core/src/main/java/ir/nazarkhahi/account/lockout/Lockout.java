package ir.nazarkhahi.account.lockout;

import java.time.Duration;

/** How long a name is blocked: nothing for a few slips, then doubling, never more than an hour. */
final class Lockout {
    static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Lockout() {}

    static Duration after(int failures) {
        if (failures < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS, 10);
        Duration block = FIRST.multipliedBy(1L << doublings);
        return block.compareTo(LONGEST) > 0 ? LONGEST : block;
    }
}
