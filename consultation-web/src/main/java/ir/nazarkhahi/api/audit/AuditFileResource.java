package ir.nazarkhahi.api.audit;

import ir.nazarkhahi.account.trail.TrailExport;
import ir.nazarkhahi.api.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail as a file, made while it is sent. That it was taken is an entry of the trail. */
@ApplicationScoped
@Path("audit.{format: csv|jsonl}")
@Tag(name = "audit")
public class AuditFileResource {
    @Inject
    private TrailExport exports;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The audit trail as CSV or as JSON lines, newest first, by the questions of the list")
    public Response get(@PathParam("format") String format, @BeanParam AuditQuery query) {
        TrailFile file = TrailFile.valueOf(format.toUpperCase(Locale.ROOT));
        TrailExport.Prepared entries = exports.prepare(caller.actor(), query.question(), format);
        StreamingOutput body = out -> file.write(entries, out);
        return Response.ok(body).header(HttpHeaders.CONTENT_TYPE, file.mediaType).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + format + "\"").build();
    }
}
