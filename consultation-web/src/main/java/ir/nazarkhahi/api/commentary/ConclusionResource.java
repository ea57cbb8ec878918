package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.ProposedConclusion;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
    private ConsultationService consultations;
    @Inject
    private Caller caller;

    /** @param date and {@code effectiveDate} like {@code 2026-08-01}; only the date is required */
    public record Asked(String number, String date, String effectiveDate, String signatory) {}

    /**
     * @param status PROMULGATED or SENT; before approval what it was
     * @param conclusion as it is concluded, or as it is proposed
     * @param version of the proposal, to be sent back on approving; missing once it is concluded
     */
    public record Concluded(String code, ConsultationStatus status, boolean proposed, Conclusion conclusion, Integer version) {}

    @GET
    @Operation(summary = "What waits for a second person, for staff")
    public Concluded proposed(@PathParam("code") String code) {
        ProposedConclusion waiting = conclusions.proposed(caller.actor(), code).orElseThrow(() -> new NotFoundException("proposed conclusion"));
        return new Concluded(code, consultations.byCode(caller.actor(), code).status(), true, waiting.conclusion(), waiting.version());
    }

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
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Conclude as another person has proposed, in the version that was read")
    @APIResponse(responseCode = "409", description = "another proposal waits (stale), or none, or something must be done before")
    public Response approve(@PathParam("code") String code, Read body) {
        return answer(conclusions.approve(caller.actor(), code, Read.version(body)));
    }

    private Response answer(ConsultationView view) {
        if (view.conclusion() == null) {
            return Response.status(202).entity(proposed(view.code())).build();
        }
        return Response.ok(new Concluded(view.code(), view.status(), false, view.conclusion(), null)).build();
    }
}
