package ir.nazarkhahi.job.lease;

import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Leases by the database's clock. Every method but {@link #confirm} is to be called outside a transaction: a claim counts
 * once it is committed.
 */
@ApplicationScoped
@UseCase
public class Leases {
    /** This process; a restarted node is another holder and waits for its old leases to run out. */
    private static final String HOLDER = UUID.randomUUID().toString();

    @Inject
    private LeaseRepository repository;

    /** @return empty if somebody holds it, this node included */
    public Optional<Lease> acquire(String name, Duration duration) {
        repository.ensure(name);
        if (!repository.take(name, HOLDER, duration)) {
            return Optional.empty();
        }
        return Optional.of(new Lease(name, repository.fence(name)));
    }

    /** Holds on to a lease that has not run out. @return whether it is still ours */
    public boolean renew(Lease lease, Duration duration) {
        return repository.renew(lease, HOLDER, duration);
    }

    /** Gives it back before its time, so that the next holder need not wait. */
    public void release(Lease lease) {
        repository.release(lease, HOLDER);
    }

    /**
     * To be called inside the transaction that writes under the lease: nobody can take the lease until it ends.
     *
     * @throws LeaseLostException if somebody has taken it already
     */
    public void confirm(Lease lease) {
        if (!repository.lock(lease)) {
            throw new LeaseLostException(lease);
        }
    }
}
