package ir.nazarkhahi.api.audit;

import ir.nazarkhahi.account.trail.AuditReading;
import ir.nazarkhahi.account.trail.AuditSlice;
import ir.nazarkhahi.api.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what to what, when, as far as the caller may read it. */
@ApplicationScoped
@Path("audit")
@Tag(name = "audit")
public class AuditResource {
    @Inject
    private AuditReading trail;
    @Inject
    private Caller caller;

    /** @param next to be sent as {@code before} for older entries; missing when there are none */
    public record AuditJson(List<EntryJson> items, Long next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Entries of the audit trail, newest first. Paged by 'next', because a trail grows at its beginning while it is read")
    @APIResponse(responseCode = "403", description = "the right AUDIT_READ is held nowhere")
    @APIResponse(responseCode = "422", description = "a day that is none, a size beyond 1 to 200, a 'before' that is no entry")
    public Response list(@BeanParam AuditQuery query, @QueryParam("before") Long before, @QueryParam("size") @DefaultValue("50") int size) {
        AuditSlice slice = trail.slice(caller.actor(), query.question(), before, size);
        return Response.ok(new AuditJson(slice.items().stream().map(EntryJson::of).toList(), slice.next())).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
