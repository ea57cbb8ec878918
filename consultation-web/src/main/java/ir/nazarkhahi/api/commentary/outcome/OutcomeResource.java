package ir.nazarkhahi.api.commentary.outcome;

import ir.nazarkhahi.api.commentary.Sent;
import ir.nazarkhahi.commentary.export.DocumentService;
import ir.nazarkhahi.commentary.file.FileView;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.consultation.ConsultationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of every word, for everybody. */
@ApplicationScoped
@Path("consultations/{code}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
public class OutcomeResource {
    /** A redaction after the conclusion makes them anew, and nobody shall read on in the old ones. */
    private static final String SHORT = "public, max-age=30, must-revalidate";

    @Inject
    private OutcomeService outcomes;
    @Inject
    private ConsultationService consultations;
    @Inject
    private DocumentService documents;

    @GET
    @Operation(summary = "The outcome: conclusion, draft beside revision, counts, documents; answers are with the comments")
    public OutcomeJson get(@PathParam("code") String code) {
        return outcomes.find(code).map(OutcomeJson::of).orElseGet(() -> OutcomeJson.pending(consultations.byCode(code)));
    }

    @GET
    @Path("documents/{name}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One document of the outcome")
    public Response document(@PathParam("code") String code, @PathParam("name") String name, @Context Request request) {
        FileView file = documents.published(code, name);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(file.sha256()));
        return (unchanged == null ? Sent.of(documents, file) : unchanged).header("Cache-Control", SHORT).build();
    }
}
