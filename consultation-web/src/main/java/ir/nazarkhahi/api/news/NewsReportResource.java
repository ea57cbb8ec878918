package ir.nazarkhahi.api.news;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.export.ExportService;
import ir.nazarkhahi.commentary.export.ReportExports;
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

/** An issued report on an item of news as a file, made while it is sent (PS-07). */
@ApplicationScoped
@Path("news/{code}/reports/{number: [1-9][0-9]{0,5}}.{format: docx|pdf|xlsx|csv|json}")
@Tag(name = "news")
public class NewsReportResource {
    @Inject
    private ReportExports reports;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "A report on the comments of an item, with its recipients and date, as DOCX, PDF, XLSX, CSV or JSON (lang=en)")
    public Response get(@PathParam("code") String code, @PathParam("number") int number, @PathParam("format") String format, @QueryParam("lang") @DefaultValue("fa") String lang) {
        DocumentFormat wanted = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        Locale language = "en".equals(lang) ? Locale.ENGLISH : new Locale("fa");
        ExportService.Prepared document = reports.prepare(caller.actor(), new ReportExports.Wanted(code, number, language), wanted);
        StreamingOutput body = document::writeTo;
        return Response.ok(body).header(HttpHeaders.CONTENT_TYPE, wanted.mediaType()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report-" + number + "." + wanted.extension() + "\"").build();
    }
}
