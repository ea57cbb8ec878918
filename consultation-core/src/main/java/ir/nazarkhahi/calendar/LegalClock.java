package ir.nazarkhahi.calendar;

import ir.nazarkhahi.gate.start.SchemaReady;
import ir.nazarkhahi.gate.start.StartRefusedException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time that windows, arrivals and decisions go by. It can be moved only where demo data are on, so that a window
 * can be seen to close; an installation that serves the public always has the true time. Leases, limits and tokens use
 * the system clock instead, because they measure durations between machines.
 */
@ApplicationScoped
public class LegalClock {
    private boolean movable;
    private volatile Clock clock = Clock.systemUTC();

    protected LegalClock() {}

    /**
     * @param offset ISO-8601, {@code P15D}, {@code PT36H} or {@code P1DT2H}; may be negative
     * @throws StartRefusedException if it is not that, or moves the clock where demo data are off: the server must not start
     */
    @Inject
    public LegalClock(@ConfigProperty(name = "consultation.clock.offset", defaultValue = "PT0S") String offset,
            @ConfigProperty(name = "consultation.demo", defaultValue = "false") boolean demo) {
        movable = demo;
        Duration by = parsed(offset);
        if (!by.isZero()) {
            if (!movable) {
                throw new StartRefusedException("CONSULTATION_CLOCK_OFFSET may move the clock only where demo data are on (CONSULTATION_DEMO).");
            }
            shift(by);
        }
    }

    /** The present moment, cut to microseconds: what is stored is what was decided by. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The same, for whoever asks it of every request: a call through the bean's proxy costs more than the clock. */
    public Supplier<Instant> asked() {
        return this::now;
    }

    /** Moves the clock further by this much, from where it is now. A stopped clock goes on from its moment. */
    public void shift(Duration by) {
        refuseUnlessMovable();
        Duration fromNow = Duration.between(Instant.now(), clock.instant().plus(by));
        clock = Clock.offset(Clock.systemUTC(), roundedToMillis(fromNow));
    }

    /** Stands still at this moment until it is moved or set right again. */
    public void stopAt(Instant moment) {
        refuseUnlessMovable();
        clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    /** Back to the true time. */
    public void reset() {
        refuseUnlessMovable();
        clock = Clock.systemUTC();
    }

    /** Made at start, so that a wrong setting stops the start and not the first request. */
    void atStart(@Observes @Priority(50) SchemaReady ready) {
        now();
    }

    private void refuseUnlessMovable() {
        if (!movable) {
            throw new IllegalStateException("The clock can be moved only where demo data are on");
        }
    }

    private static Duration parsed(String offset) {
        try {
            return Duration.parse(offset.strip());
        } catch (DateTimeException e) {
            throw new StartRefusedException("CONSULTATION_CLOCK_OFFSET is \"" + offset + "\", but must be a duration such as P15D, PT36H or P1DT2H.", e);
        }
    }

    private static Duration roundedToMillis(Duration exact) {
        return Duration.ofMillis(Math.round(exact.toNanos() / 1e6));
    }
}
