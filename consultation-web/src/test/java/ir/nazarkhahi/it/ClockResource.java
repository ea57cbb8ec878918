package ir.nazarkhahi.it;

import ir.nazarkhahi.calendar.LegalClock;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;

/** Lets tests that run outside the server move its clock. Part of the tests, never of the war that is shipped. */
@Path("test/clock")
public class ClockResource {
    @Inject
    private LegalClock clock;

    /** @return the moment it shows now */
    @PUT
    public String move(@QueryParam("shift") String shift, @QueryParam("stopAt") String stopAt) {
        if (shift != null) {
            clock.shift(Duration.parse(shift));
        }
        if (stopAt != null) {
            clock.stopAt(Instant.parse(stopAt));
        }
        return clock.now().toString();
    }

    @DELETE
    public String reset() {
        clock.reset();
        return clock.now().toString();
    }
}
