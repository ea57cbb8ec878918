package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end: promulgated or sent. */
@ApplicationScoped
@Path("consultations/{code}/conclude")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentary")
public class ConclusionResource {
    @Inject
    private ConclusionService conclusions;
    @Inject
    private Caller caller;

    /** @param date and {@code effectiveDate} like {@code 2026-08-01}; only the date is required */
    public record Asked(String number, String date, String effectiveDate, String signatory) {}

    /** @param status PROMULGATED or SENT; before approval what it was */
    public record Concluded(String code, ConsultationStatus status, boolean proposed, Conclusion conclusion) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose the conclusion; whoever stands for two people concludes at once and releases every disposition")
    @APIResponse(responseCode = "200", description = "promulgated or sent, as the kind says")
    @APIResponse(responseCode = "202", description = "proposed; another person must approve it")
    @APIResponse(responseCode = "409", description = "something must be done before; the fields name what")
    public Response conclude(@PathParam("code") String code, Asked body) {
        if (body == null) {
            throw new InvalidInputException("date", "required");
        }
        Conclusion conclusion = new Conclusion(body.number, Day.parse("date", body.date), Day.parse("effectiveDate", body.effectiveDate), body.signatory);
        return answer(conclusions.conclude(caller.actor(), code, conclusion));
    }

    @POST
    @Path("approve")
    @Operation(summary = "Conclude as another person has proposed")
    public Response approve(@PathParam("code") String code) {
        return answer(conclusions.approve(caller.actor(), code));
    }

    private static Response answer(ConsultationView view) {
        boolean done = view.conclusion() != null;
        return Response.status(done ? 200 : 202).entity(new Concluded(view.code(), view.status(), !done, view.conclusion())).build();
    }
}
