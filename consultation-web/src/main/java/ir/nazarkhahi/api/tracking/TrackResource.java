package ir.nazarkhahi.api.tracking;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import ir.nazarkhahi.api.guard.once.Asking;
import ir.nazarkhahi.comment.track.TrackService;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Follows up what was sent. */
@ApplicationScoped
@Path("track")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
public class TrackResource {
    @Inject
    private TrackService tracking;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;
    @Inject
    private Caller caller;

    /** @param factor the last four digits of the mobile number, if one was left */
    public record Question(String trackingCode, String factor) {

        @Override
        public String toString() {
            return "Question[secret]";
        }
    }

    @POST
    @Asking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "State, disposition, answer and history; needs no Idempotency-Key")
    @APIResponse(responseCode = "404", description = "code and factor open nothing; which of them is wrong is not told")
    @APIResponse(responseCode = "429", description = "too many questions, or too many misses")
    public Response track(Question question, @Context HttpServletRequest request) {
        String block = addresses.blockOf(request);
        limits.take(Limit.TRACKING, caller.actor(), block);
        if (question == null || question.trackingCode() == null || question.trackingCode().isBlank()) {
            throw new InvalidInputException("trackingCode", "required");
        }
        TrackedJson tracked = TrackedJson.of(tracking.track(question.trackingCode(), question.factor(), limits.nameOf(block)));
        return Response.ok(tracked).header(HttpHeaders.CACHE_CONTROL, "no-store").header("Referrer-Policy", "no-referrer").build();
    }
}
