package ir.nazarkhahi.api.dump;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What files keep to. */
@ApplicationScoped
@Path("schemas")
@Tag(name = "consultations")
public class SchemasResource {

    @GET
    @Path("consultation-dump.json")
    @Produces("application/schema+json")
    @Operation(summary = "The JSON Schema (2020-12) of a consultation's dump")
    public Response dump() throws IOException {
        try (InputStream schema = SchemasResource.class.getResourceAsStream("consultation-dump.json")) {
            return Response.ok(schema.readAllBytes()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600").build();
        }
    }
}
