package ir.nazarkhahi.it.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.LeaseLostException;
import ir.nazarkhahi.job.lease.Leases;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LeaseIT {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject
    private Leases leases;
    @Inject
    private Tx tx;

    @Test
    void a_lease_is_held_by_one_at_a_time() {
        Lease first = leases.acquire("it.one", LONG).orElseThrow();

        assertThat(leases.acquire("it.one", LONG)).isEmpty();
        leases.release(first);
        assertThat(leases.acquire("it.one", LONG)).isPresent();
    }

    @Test
    void the_fencing_number_grows_with_every_holder() {
        Lease first = leases.acquire("it.fence", Duration.ZERO).orElseThrow();
        Lease second = leases.acquire("it.fence", LONG).orElseThrow();

        assertThat(second.fence()).isGreaterThan(first.fence());
    }

    @Test
    void a_late_holder_can_neither_renew_nor_write() {
        Lease late = leases.acquire("it.late", Duration.ZERO).orElseThrow();
        leases.acquire("it.late", LONG).orElseThrow();

        assertThat(leases.renew(late, LONG)).isFalse();
        assertThatThrownBy(() -> tx.run(em -> {
            leases.confirm(late);
            return null;
        })).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void a_holder_that_renews_keeps_it() {
        Lease held = leases.acquire("it.renewed", LONG).orElseThrow();

        assertThat(leases.renew(held, LONG)).isTrue();
        assertThat(leases.acquire("it.renewed", LONG)).isEmpty();
    }
}
