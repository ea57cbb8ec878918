package ir.nazarkhahi.it;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.web.start.StartUp;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server: beans are injected. */
@ExtendWith(ArquillianExtension.class)
class StartIT {
    @Inject
    private StartUp startUp;
    @Inject
    private Tx tx;
    @Inject
    private LegalClock clock;

    @Test
    void start_is_done_before_the_first_request() {
        assertThat(startUp.isDone()).isTrue();
    }

    @Test
    void every_migration_has_been_applied() {
        Number failed = tx.run(em -> (Number) em.createNativeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0").getSingleResult());
        Number applied = tx.run(em -> (Number) em.createNativeQuery("SELECT COUNT(*) FROM flyway_schema_history").getSingleResult());

        assertThat(failed.intValue()).isZero();
        assertThat(applied.intValue()).isGreaterThan(3);
    }

    @Test
    void sessions_read_committed_data_in_utc() {
        Object[] session = tx.run(em -> (Object[]) em.createNativeQuery("SELECT @@tx_isolation, @@time_zone, @@collation_connection").getSingleResult());

        assertThat(session).containsExactly("READ-COMMITTED", "+00:00", "utf8mb4_bin");
    }

    @Test
    void the_legal_clock_moves_and_comes_back() {
        clock.shift(Duration.ofDays(15));
        Instant moved = clock.now();
        clock.reset();

        assertThat(Duration.between(Instant.now(), moved)).isBetween(Duration.ofDays(14), Duration.ofDays(16));
    }
}
