package ir.nazarkhahi.api.moderation;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.once.Asking;
import ir.nazarkhahi.comment.author.AuthorService;
import ir.nazarkhahi.comment.moderation.Decision;
import ir.nazarkhahi.comment.moderation.ModerationAction;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.comment.moderation.QueuedComment;
import ir.nazarkhahi.comment.moderation.queue.ModerationFigures;
import ir.nazarkhahi.comment.moderation.queue.QueueFilter;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.identity.IdentityField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held, and what is decided about it. */
@ApplicationScoped
@Path("moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class ModerationResource {
    @Inject
    private ModerationService moderation;
    @Inject
    private AuthorService authors;
    @Inject
    private Caller caller;

    /** @param decision PUBLISH, REJECT or REDACT; the last two with a reason that is published; redacted…: missing keeps, empty takes away */
    public record DecisionJson(String decision, String reason, String redactedText, String redactedWording, String redactedName, String redactedOrganisation) {

        Decision decided() {
            try {
                return new Decision(decision == null ? null : ModerationAction.valueOf(decision.strip().toUpperCase(Locale.ROOT)), reason, redactedText, redactedWording,
                        redactedName, redactedOrganisation);
            } catch (IllegalArgumentException unknown) {
                throw new InvalidInputException("decision", "unknown_decision");
            }
        }
    }

    @GET
    @Operation(summary = "Comments that are held (list=HELD, the usual one) or flagged (list=FLAGGED) in the caller's offices, oldest first; rule: those of one rule")
    public Page<QueuedComment> queue(@QueryParam("list") String list, @QueryParam("rule") Long rule, @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return moderation.queue(caller.actor(), new QueueFilter(kind(list), rule), page, size);
    }

    private static QueueFilter.Kind kind(String list) {
        try {
            return list == null || list.isBlank() ? QueueFilter.Kind.HELD : QueueFilter.Kind.valueOf(list.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("list", "unknown");
        }
    }

    @GET
    @Path("figures")
    @Operation(summary = "How long decisions of the last days took (median and 90th percentile in seconds), and what waits since when; for the caller's offices and for each")
    public ModerationFigures figures(@QueryParam("days") @DefaultValue("90") int days) {
        return moderation.figures(caller.actor(), days);
    }

    public record Refs(List<String> refs) {}

    @POST
    @Path("pass")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "These flagged comments have been looked at and stay as they are, all or none")
    public Response pass(Refs passed) {
        if (passed == null || passed.refs() == null || passed.refs().isEmpty()) {
            throw new InvalidInputException("refs", "required");
        }
        moderation.pass(caller.actor(), passed.refs());
        return Response.noContent().build();
    }

    @GET
    @Path("{ref}")
    @Operation(summary = "One comment of any state, as its moderator sees it")
    public QueuedComment get(@PathParam("ref") String ref) {
        return moderation.find(caller.actor(), ref);
    }

    @POST
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish, reject or redact; after the hand-over only redact")
    @APIResponse(responseCode = "409", description = "the comment's state or the hand-over does not allow it")
    public QueuedComment decide(@PathParam("ref") String ref, DecisionJson decision) {
        if (decision == null) {
            throw new InvalidInputException("decision", "required");
        }
        return moderation.decide(caller.actor(), ref, decision.decided());
    }

    /** @param field NAME, EMAIL or MOBILE; @param reason why it must be known, kept in the audit trail */
    public record IdentityQuestion(String field, String reason) {}

    /** @param value missing if the author did not leave it */
    public record IdentityAnswer(String ref, IdentityField field, String value) {}

    @POST
    @Asking
    @Path("{ref}/identity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "One field of who sent a comment, for an identity custodian with a reason; each reading is audited")
    public Response identity(@PathParam("ref") String ref, IdentityQuestion question) {
        IdentityField field = field(question == null ? null : question.field());
        String value = authors.read(caller.actor(), ref, field, question.reason()).orElse(null);
        return Response.ok(new IdentityAnswer(ref, field, value)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static IdentityField field(String name) {
        return Arrays.stream(IdentityField.values()).filter(field -> field.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InvalidInputException("field", "unknown"));
    }
}
