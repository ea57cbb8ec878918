package ir.nazarkhahi.api.comment.retention;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.retention.RetentionService;
import ir.nazarkhahi.comment.retention.RetentionView;
import ir.nazarkhahi.comment.retention.Sealed;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For administrators and auditors; asking destroys nothing. */
@ApplicationScoped
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class RetentionResource {
    @Inject
    private RetentionService retention;
    @Inject
    private Caller caller;
    @Inject
    private LegalClock clock;

    /**
     * @param state NEVER, WAITING, UNDER_WAY or DESTROYED
     * @param dueAt missing if it is kept for good
     * @param sealed what would go if it were due now
     * @param destroyed what has gone
     * @param finishedAt missing until all of it has gone
     */
    public record RetentionJson(String consultation, String title, String state, Instant endedAt, long months, Instant dueAt, Sealed sealed, Sealed destroyed, Instant finishedAt) {

        static RetentionJson of(RetentionView view, Instant now) {
            return new RetentionJson(view.code(), view.title(), view.state(now), view.endedAt(), view.months(), view.dueAt(), view.sealed(), view.destroyed(), view.finishedAt());
        }
    }

    @GET
    @Operation(summary = "Of every consultation that is over: how many identities, originals and files are still sealed, when they are destroyed, or how many were")
    public Response list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        Instant now = clock.now();
        Page<RetentionJson> found = retention.list(caller.actor(), page, size).map(view -> RetentionJson.of(view, now));
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
