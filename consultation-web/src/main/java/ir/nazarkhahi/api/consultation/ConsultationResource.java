package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One consultation and the steps of its public life. */
@ApplicationScoped
@Path("consultations/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
public class ConsultationResource {
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;
    @Inject
    private Caller caller;

    /** @param closesAt ISO-8601 with a zone, later than now planned */
    public record Extension(String closesAt, String reason) {}

    public record Withdrawal(String reason) {}


    @GET
    @Operation(summary = "One consultation: why, legal basis, what changes, annexes, window, timeline")
    public ConsultationDetail get(@PathParam("code") String code) {
        return detail(consultations.byCode(caller.actor(), code));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what is planned; takes back a proposal to publish")
    public ConsultationDetail edit(@PathParam("code") String code, PlanJson body) {
        if (body == null) {
            throw new InvalidInputException("version", "required");
        }
        return detail(consultations.edit(caller.actor(), code, body.requiredVersion(), body.plan()));
    }

    @POST
    @Path("publish")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(summary = "Propose publication, or publish what another person has proposed: then with the version that was read")
    @APIResponse(responseCode = "200", description = "published")
    @APIResponse(responseCode = "202", description = "proposed; another person must call this too, with the version of this answer")
    public Response publish(@PathParam("code") String code, String body) {
        ConsultationView view = publication.publish(caller.actor(), code, ReadVersion.of(body));
        return Response.status(view.publishedAt() == null ? 202 : 200).entity(detail(view)).build();
    }

    @POST
    @Path("extend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lengthen an open window, with a public reason")
    public ConsultationDetail extend(@PathParam("code") String code, Extension body) {
        if (body == null) {
            throw new InvalidInputException("closesAt", "required");
        }
        return detail(publication.extend(caller.actor(), code, Moment.parse("closesAt", body.closesAt), body.reason));
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw it, with a public reason; what was received stays readable")
    public ConsultationDetail withdraw(@PathParam("code") String code, Withdrawal body) {
        return detail(publication.withdraw(caller.actor(), code, body == null ? null : body.reason));
    }

    private ConsultationDetail detail(ConsultationView view) {
        return ConsultationDetail.of(view, consultations.annexes(view.id()), consultations.timeline(view.id()));
    }
}
