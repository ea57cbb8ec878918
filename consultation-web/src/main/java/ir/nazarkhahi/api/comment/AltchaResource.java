package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.ProofOfWork;
import ir.nazarkhahi.api.guard.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Challenges for the proof of work, in the words of the ALTCHA widget. */
@ApplicationScoped
@Path("altcha")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class AltchaResource {
    @Inject
    private ProofOfWork proofs;
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;

    @GET
    @Operation(summary = "A challenge to solve before sending; valid for 20 minutes, once")
    public Response challenge(@Context HttpServletRequest request) {
        limits.take(Limit.ALTCHA, Actor.PUBLIC, addresses.blockOf(request));
        return Response.ok(proofs.challenge()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
