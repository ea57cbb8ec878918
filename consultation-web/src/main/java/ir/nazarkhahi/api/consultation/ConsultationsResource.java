package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All consultations. */
@ApplicationScoped
@Path("consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
public class ConsultationsResource {
    @Inject
    private ConsultationService consultations;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "Published consultations; staff see the plans of their offices too")
    public Page<ConsultationJson> list(@BeanParam ListQuery query) {
        return consultations.list(caller.actor(), query.filter()).map(ConsultationJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan to ask the public about a draft")
    public Response plan(PlanJson body, @Context UriInfo address) {
        if (body == null) {
            throw new InvalidInputException("draft", "required");
        }
        ConsultationView planned = consultations.plan(caller.actor(), body.requiredDraft(), body.plan());
        return Response.created(address.getAbsolutePathBuilder().path(planned.code()).build())
                .entity(ConsultationDetail.of(planned, consultations.annexes(planned.id()), consultations.timeline(planned.id()))).build();
    }
}
