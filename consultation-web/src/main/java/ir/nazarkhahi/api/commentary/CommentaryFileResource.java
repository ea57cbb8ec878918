package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.export.ExportService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The commentary as a file, made while it is sent. */
@ApplicationScoped
@Path("consultations/{code}/commentary.{format: docx|pdf|xlsx|csv|json}")
@Tag(name = "commentary")
public class CommentaryFileResource {
    @Inject
    private ExportService exports;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The consolidated commentary as DOCX, PDF, XLSX, CSV or JSON, in Persian or English (lang=en)")
    public Response get(@PathParam("code") String code, @PathParam("format") String format, @QueryParam("lang") @DefaultValue("fa") String lang) {
        DocumentFormat wanted = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        ExportService.Prepared document = exports.prepare(caller.actor(), code, wanted, "en".equals(lang) ? Locale.ENGLISH : new Locale("fa"));
        StreamingOutput body = document::writeTo;
        return Response.ok(body).header(HttpHeaders.CONTENT_TYPE, wanted.mediaType()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"commentary-" + code + "." + wanted.extension() + "\"").build();
    }
}
