package ir.nazarkhahi.api.consultation.text;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.corrigendum.CorrigendumService;
import ir.nazarkhahi.consultation.corrigendum.ProposedCorrigendum;
import ir.nazarkhahi.consultation.published.PublishedText;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts that a consultation has asked about, and the corrigendum that puts the next one in place. */
@ApplicationScoped
@Path("consultations/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
public class CorrigendumResource {
    @Inject
    private ConsultationService consultations;
    @Inject
    private CorrigendumService corrigenda;
    @Inject
    private TextService texts;
    @Inject
    private DraftService drafts;
    @Inject
    private Caller caller;

    /** @param textVersion SHA-256 in hex, as in receipts; to be sent with a comment on that text */
    public record TextJson(int number, String textVersion, Instant publishedAt, Instant opensAt, Instant closesAt, String noteFa, String noteEn, boolean substantive, String reason) {}

    /** @param proposal as it was answered when it was proposed */
    public record Approval(Long proposal) {}

    /** @param proposal to be sent back with the approval; null if it is published */
    public record ProposedJson(Long proposal, int text) {}

    @GET
    @Path("texts")
    @Operation(summary = "The texts that were asked about, oldest first: the published one, and one for each corrigendum")
    public List<TextJson> texts(@PathParam("code") String code) {
        return texts.of(consultations.byCode(caller.actor(), code).id()).stream().map(this::json).toList();
    }

    @POST
    @Path("corrigendum")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose to correct the text of a running consultation")
    @APIResponse(responseCode = "200", description = "published at once, by whom one person is enough")
    @APIResponse(responseCode = "202", description = "proposed; another person approves it")
    public Response propose(@PathParam("code") String code, CorrigendumJson body) {
        if (body == null) {
            throw new InvalidInputException("base", "required");
        }
        ConsultationView consultation = consultations.byCode(caller.actor(), code);
        Optional<ProposedCorrigendum> waiting = corrigenda.publish(caller.actor(), code, body.on(drafts.provisions(consultation.versionId())));
        ProposedJson answer = new ProposedJson(waiting.map(ProposedCorrigendum::id).orElse(null), texts.of(consultation.id()).size());
        return Response.status(waiting.isPresent() ? 202 : 200).entity(answer).build();
    }

    @POST
    @Path("corrigendum/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish the corrigendum that another person has proposed")
    public ProposedJson approve(@PathParam("code") String code, Approval body) {
        ConsultationView consultation = corrigenda.approve(caller.actor(), code, required(body));
        return new ProposedJson(null, texts.of(consultation.id()).size());
    }

    @POST
    @Path("corrigendum/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a proposed corrigendum back, or refuse it")
    public Response drop(@PathParam("code") String code, Approval body) {
        corrigenda.drop(caller.actor(), code, required(body));
        return Response.noContent().build();
    }

    @GET
    @Path("corrigendum")
    @Operation(summary = "The corrigendum that waits for a second person")
    public ProposedCorrigendumJson waiting(@PathParam("code") String code) {
        return corrigenda.find(caller.actor(), code).map(ProposedCorrigendumJson::of).orElseThrow(() -> new NotFoundException("corrigendum"));
    }

    private static long required(Approval body) {
        if (body == null || body.proposal == null) {
            throw new InvalidInputException("proposal", "required");
        }
        return body.proposal;
    }

    private TextJson json(PublishedText text) {
        return new TextJson(text.number(), drafts.version(text.versionId()).textHash(), text.publishedAt(), text.opensAt(), text.closesAt(), text.noteFa(), text.noteEn(),
                text.substantive(), text.reason());
    }
}
