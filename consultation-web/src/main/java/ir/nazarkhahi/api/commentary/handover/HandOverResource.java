package ir.nazarkhahi.api.commentary.handover;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.commentary.Day;
import ir.nazarkhahi.api.commentary.Read;
import ir.nazarkhahi.api.commentary.Sent;
import ir.nazarkhahi.commentary.export.DocumentService;
import ir.nazarkhahi.commentary.file.FileView;
import ir.nazarkhahi.commentary.handover.HandOverDocuments;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of the commentary to the office that answers it. */
@ApplicationScoped
@Path("consultations/{code}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentary")
public class HandOverResource {
    @Inject
    private HandOverService handOvers;
    @Inject
    private HandOverDocuments making;
    @Inject
    private DocumentService documents;
    @Inject
    private Caller caller;

    /** @param office that receives; without one the consultation's own; @param dueDate {@code 2026-07-01} */
    public record Asked(String office, List<String> copies, String dueDate, String letterNumber) {}

    public record Reason(String reason) {}

    @GET
    @Operation(summary = "The newest hand-over, with the manifest of its documents")
    public HandOverJson get(@PathParam("code") String code) {
        return HandOverJson.of(handOvers.find(caller.actor(), code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose the hand-over; whoever stands for two people signs it off at once")
    @APIResponse(responseCode = "200", description = "handed over")
    @APIResponse(responseCode = "202", description = "proposed; another person must approve it")
    @APIResponse(responseCode = "409", description = "the balance does not close")
    public Response handOver(@PathParam("code") String code, Asked body) {
        Asked asked = body == null ? new Asked(null, null, null, null) : body;
        HandOverView view = handOvers.handOver(caller.actor(), code, new ProposeHandOver(asked.office, asked.copies, Day.parse("dueDate", asked.dueDate), asked.letterNumber));
        return Response.status(view.state() == HandOverState.PROPOSED ? 202 : 200).entity(HandOverJson.of(view)).build();
    }

    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign off what another person has proposed, in the version that was read")
    @APIResponse(responseCode = "409", description = "another proposal waits (stale), or none, or the balance does not close")
    public HandOverJson approve(@PathParam("code") String code, Read body) {
        return HandOverJson.of(handOvers.approve(caller.actor(), code, Read.version(body)));
    }

    @POST
    @Path("accept")
    @Operation(summary = "Accept it for the receiving office")
    public HandOverJson accept(@PathParam("code") String code) {
        return HandOverJson.of(handOvers.accept(caller.actor(), code));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return it to public relations, with a public reason")
    public HandOverJson giveBack(@PathParam("code") String code, Reason body) {
        return HandOverJson.of(handOvers.giveBack(caller.actor(), code, body == null ? null : body.reason));
    }

    @POST
    @Path("documents")
    @Operation(summary = "Make the documents again after the job that made them has failed; otherwise nothing happens")
    public HandOverJson makeAgain(@PathParam("code") String code) {
        return HandOverJson.of(making.makeAgain(caller.actor(), code));
    }

    @GET
    @Path("documents/{name}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One document of the manifest")
    public Response document(@PathParam("code") String code, @PathParam("name") String name) {
        FileView file = documents.handedOver(caller.actor(), code, name);
        return Sent.of(documents, file).header("Cache-Control", "no-store").build();
    }
}
